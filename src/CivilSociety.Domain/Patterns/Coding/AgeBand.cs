using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Ages of children and young people by the schools that they go to: before, primary, secondary, after.</summary>
/// <param name="Code">The value in keys.</param>
/// <param name="From">The first age in years, inclusive.</param>
/// <param name="Until">The last age in years, exclusive.</param>
internal sealed record AgeBand(string Code, double From, double Until)
{
    private readonly Func<Quantity, bool> _isReached = Compiled.Condition(TargetGroupsForAges.AgesReachInto(From, Until));

    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new("0-3", 0, 4),
        new("4-11", 4, 12),
        new("12-17", 12, 18),
        new("18-and-over", 18, double.PositiveInfinity),
    ];

    /// <summary>Whether ages reach into the band.</summary>
    public bool IsReachedBy(Quantity ages) => _isReached(ages);
}
