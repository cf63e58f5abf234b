namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>A configuration in bits, the first condition the highest: which conditions are present, and which do not matter.</summary>
internal readonly record struct Implicant(int Present, int Free)
{
    public static Implicant Of(Configuration configuration) => configuration.Conditions.Aggregate(
        default(Implicant),
        (bits, present) => new((bits.Present << 1) | (present == true ? 1 : 0), (bits.Free << 1) | (present is null ? 1 : 0)));

    public bool Covers(Implicant other) => ((Present ^ other.Present) & ~Free) == 0;

    public Configuration ToConfiguration(int conditions)
    {
        var (present, free) = (Present, Free);
        return new(Enumerable.Range(0, conditions).Select(place =>
        {
            var bit = 1 << (conditions - 1 - place);
            return (free & bit) != 0 ? (bool?)null : (present & bit) != 0;
        }));
    }
}
