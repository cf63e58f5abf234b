using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Ages of children and young people by the schools that they go to: before, primary, secondary, after.</summary>
/// <param name="Code">The value in keys.</param>
/// <param name="From">The first age in years, inclusive.</param>
/// <param name="Until">The last age in years, exclusive.</param>
/// <param name="Label">The name.</param>
internal sealed record AgeBand(string Code, double From, double Until, LocalizedText Label)
{
    private const double MonthsPerYear = 12;

    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new("0-3", 0, 4, new("0 tot en met 3 jaar", "Ages 0 to 3")),
        new("4-11", 4, 12, new("4 tot en met 11 jaar", "Ages 4 to 11")),
        new("12-17", 12, 18, new("12 tot en met 17 jaar", "Ages 12 to 17")),
        new("18-and-over", 18, double.PositiveInfinity, new("18 jaar en ouder", "Ages 18 and over")),
    ];

    /// <summary>Whether the ages reach into the band; "up to twelve" does not reach into that of twelve and over.</summary>
    public bool Overlaps(double? from, double? to) => (from ?? 0) < Until && ((to ?? double.PositiveInfinity) > From || from == From);

    public bool Overlaps(Quantity ages)
    {
        var perYear = ages.Unit == Unit.AgeMonth ? MonthsPerYear : 1;
        return Overlaps(ages.Min / perYear, ages.Max / perYear);
    }
}
