namespace CivilSociety.Domain.Quantities;

/// <summary>Two years of which the second, where there is one, ends what the first begins.</summary>
internal static class YearSpan
{
    /// <summary>What is wrong with the two together; null when nothing is.</summary>
    public static string? Fault(int? year, int? untilYear) => (year, untilYear) switch
    {
        (null, { }) => "A last year needs a first one.",
        ({ } first, { } last) when last <= first => $"The last year {last} is not after {first}.",
        _ => null,
    };
}
