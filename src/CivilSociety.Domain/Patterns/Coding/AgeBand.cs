using CivilSociety.Domain.Quantities;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Ages of children and young people by the schools that they go to: before, primary, secondary, after.</summary>
/// <param name="Code">The value in keys.</param>
/// <param name="From">The first age in years, inclusive.</param>
/// <param name="Until">The last age in years, exclusive.</param>
internal sealed record AgeBand(string Code, double From, double Until)
{
    private const double MonthsPerYear = 12;

    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new("0-3", 0, 4),
        new("4-11", 4, 12),
        new("12-17", 12, 18),
        new("18-and-over", 18, double.PositiveInfinity),
    ];

    /// <summary>Whether the ages reach into the band; "up to twelve" does not reach into that of twelve and over.</summary>
    public bool Overlaps(double? from, double? to) => (from ?? 0) < Until && ((to ?? double.PositiveInfinity) > From || from == From);

    public bool Overlaps(Quantity ages)
    {
        var perYear = ages.Unit == Unit.AgeMonth ? MonthsPerYear : 1;
        return Overlaps(ages.Min / perYear, ages.Max / perYear);
    }
}
