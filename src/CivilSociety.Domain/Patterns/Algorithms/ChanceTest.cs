using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>The same query on the same table with each column shuffled: what is left of the rules is chance.</summary>
internal sealed class ChanceTest
{
    private readonly RuleQuery _query;
    private readonly ulong _seed;
    private readonly SplitMix64 _random;
    private readonly int[] _strengthOf;
    private readonly (int Both, int Most)[] _strengths;
    private readonly long[] _rules;
    private readonly int[] _tables;
    private readonly int[] _order;

    public ChanceTest(RuleQuery query, IReadOnlyList<ColumnRule> rules, ulong seed)
    {
        (_query, _seed, _random) = (query, seed, new(seed));
        // Rules are many, their strengths few.
        _strengths = [.. rules.Select(rule => ColumnRule.Strength(rule.Count)).Distinct()];
        _strengthOf = [.. rules.Select(rule => Array.IndexOf(_strengths, ColumnRule.Strength(rule.Count)))];
        (_rules, _tables) = (new long[_strengths.Length], new int[_strengths.Length]);
        _order = [.. query.Within.Rows];
    }

    public IReadOnlyList<ChanceCount> Run(int permutations)
    {
        for (var permutation = 0; permutation < permutations; permutation++)
        {
            Tally(Found());
        }

        return [.. _strengthOf.Select(strength => new ChanceCount(_rules[strength], _tables[strength], permutations, _seed))];
    }

    private Dictionary<(int Both, int Most), int> Found()
    {
        var found = new Dictionary<(int Both, int Most), int>();
        var shuffled = _query with { Columns = [.. _query.Columns.Select(Shuffled)] };
        new RuleSearch(shuffled, (_, _, both, most) => found[(both, most)] = found.GetValueOrDefault((both, most)) + 1).Run();
        return found;
    }

    private void Tally(Dictionary<(int Both, int Most), int> found)
    {
        for (var strength = 0; strength < _strengths.Length; strength++)
        {
            var least = _strengths[strength];
            var equals = found.Where(other => other.Key.Both >= least.Both && ColumnRule.CompareConfidence(other.Key, least) >= 0).Sum(other => (long)other.Value);
            _rules[strength] += equals;
            _tables[strength] += equals > 0 ? 1 : 0;
        }
    }

    private Column Shuffled(Column column)
    {
        int[] target = [.. _order];
        _random.Shuffle(target);
        return new(Moved(column.Yes, target), Moved(column.Unknown, target));
    }

    private RowSet Moved(RowSet rows, int[] target) =>
        RowSet.Of(rows.Length, Enumerable.Range(0, _order.Length).Where(place => rows[_order[place]]).Select(place => target[place]));
}

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
