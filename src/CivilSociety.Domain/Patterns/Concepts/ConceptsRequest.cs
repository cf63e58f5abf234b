using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Concepts;

/// <summary>A question for the formal concepts among case studies.</summary>
/// <param name="Dimensions">The dimensions whose attributes may be shared.</param>
public sealed record ConceptsRequest(IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>Which case studies are looked at; null for all.</summary>
    public Selection? Where { get; init; }

    /// <summary>The fewest case studies of a concept; 0 adds the narrowest concept, all attributes, where no case study has them all.</summary>
    public int MinCases { get; init => field = Check.AtLeast(0, value); } = 2;
}
