namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>
/// The generator SplitMix64 (Steele, Lea and Flood 2014). System.Random gives the same numbers for the same seed in practice only: its documentation keeps the right
/// to change them, and a count that is published with its seed must come out the same on any version of .NET.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to, not including, the limit, each equally likely.</summary>
    public int Below(int limit)
    {
        // The incomplete last range of numbers is drawn again.
        var range = (ulong)limit;
        var excess = (ulong.MaxValue % range + 1) % range;
        ulong number;
        do
        {
            number = Next();
        }
        while (number > ulong.MaxValue - excess);
        return (int)(number % range);
    }

    /// <summary>Puts the items in an order, each equally likely (Fisher and Yates).</summary>
    public void Shuffle(Span<int> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
