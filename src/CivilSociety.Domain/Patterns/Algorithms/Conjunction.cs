namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>A conjunction of conditions, each present, absent or left out, as in <c>DEV*~URB*STB</c>.</summary>
internal sealed class Conjunction : IEquatable<Conjunction>
{
    private readonly bool?[] _conditions;

    /// <summary>Creates a configuration: for each condition true where it is present, false where it is absent, null where it does not matter.</summary>
    public Conjunction(IEnumerable<bool?> conditions) => _conditions = [.. conditions];

    /// <summary>Of each condition, by its place in the analysis: true where it is present, false where it is absent, null where it does not matter.</summary>
    public IReadOnlyList<bool?> Conditions => _conditions;

    /// <summary>Whether it covers every row of the truth table that the other covers.</summary>
    public bool Covers(Conjunction other) => _conditions.Zip(other._conditions).All(pair => pair.First is null || pair.First == pair.Second);

    /// <summary>Whether it holds where the conditions have these values.</summary>
    public bool Holds(IReadOnlyList<bool> values) => _conditions.Zip(values).All(pair => pair.First is null || pair.First == pair.Second);

    /// <summary>The configuration with the names of its conditions, as in <c>DEV*~URB*STB</c>; <c>1</c> where none matters.</summary>
    public string ToString(IReadOnlyList<string> names)
    {
        var parts = _conditions.Select((present, condition) => present is { } value ? (value ? "" : "~") + names[condition] : null).OfType<string>().ToList();
        return parts.Count > 0 ? string.Join('*', parts) : "1";
    }

    /// <summary>The configuration as a row of 1, 0 and -, as in <c>10--1</c>.</summary>
    public override string ToString() => string.Concat(_conditions.Select(present => present switch { true => '1', false => '0', null => '-' }));

    /// <summary>Whether both say the same of every condition.</summary>
    public bool Equals(Conjunction? other) => other is not null && _conditions.AsSpan().SequenceEqual(other._conditions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Conjunction);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}

/// <summary>A configuration in bits, the first condition the highest: which conditions are present, and which do not matter.</summary>
internal readonly record struct Implicant(int Present, int Free)
{
    public static Implicant Of(Conjunction configuration) => configuration.Conditions.Aggregate(
        default(Implicant),
        (bits, present) => new((bits.Present << 1) | (present == true ? 1 : 0), (bits.Free << 1) | (present is null ? 1 : 0)));

    public bool Covers(Implicant other) => ((Present ^ other.Present) & ~Free) == 0;

    public Conjunction ToConfiguration(int conditions)
    {
        var (present, free) = (Present, Free);
        return new(Enumerable.Range(0, conditions).Select(place =>
        {
            var bit = 1 << (conditions - 1 - place);
            return (free & bit) != 0 ? (bool?)null : (present & bit) != 0;
        }));
    }
}
