using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.BlindSpots;

/// <summary>A question for what the case studies do not show.</summary>
/// <param name="Dimensions">The dimensions whose attributes are combined, also with others of the same dimension.</param>
public sealed record BlindSpotRequest(IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>Which case studies are looked at; null for all.</summary>
    public Selection? Where { get; init; }
}
