using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>The same query on the same table with each column shuffled: what is left of the rules is chance.</summary>
internal sealed class ChanceTest
{
    // Equal shares, added up in another order.
    private const double Rounding = 1e-9;

    private readonly RuleQuery _query;
    private readonly ulong _seed;
    private readonly SplitMix64 _random;
    private readonly FisherTest _fisher;
    private readonly int[] _strengthOf;
    private readonly double[] _strengths;
    private readonly long[] _rules;
    private readonly int[] _tables;
    private readonly int[] _order;

    public ChanceTest(RuleQuery query, IReadOnlyList<ColumnRule> rules, ulong seed)
    {
        (_query, _seed, _random) = (query, seed, new(seed));
        _fisher = new(query.Within.Count);
        // Rules are many, their strengths few.
        var strengths = rules.Select(rule => StrengthOf(rule.Count)).ToList();
        _strengths = [.. strengths.Distinct()];
        _strengthOf = [.. strengths.Select(strength => Array.IndexOf(_strengths, strength))];
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

    private Dictionary<double, int> Found()
    {
        var found = new Dictionary<double, int>();
        var shuffled = _query with { Columns = [.. _query.Columns.Select(Shuffled)] };
        new RuleSearch(shuffled, (premise, conclusion, _, _) =>
        {
            var strength = StrengthOf(AssociationRules.CountOf(shuffled, premise.ToArray(), conclusion));
            found[strength] = found.GetValueOrDefault(strength) + 1;
        }).Run();
        return found;
    }

    // Confidence alone would call a rule strong whose conclusion is there nearly everywhere; the worst filling-in of what is unknown would call none strong.
    private double StrengthOf(PairCount count) => _fisher.OfKnown(count);

    private void Tally(Dictionary<double, int> found)
    {
        for (var strength = 0; strength < _strengths.Length; strength++)
        {
            var equals = found.Where(other => other.Key <= _strengths[strength] + Rounding).Sum(other => (long)other.Value);
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

    private RowSet Moved(RowSet rows, int[] target)
    {
        var words = new ulong[rows.Words.Length];
        for (var place = 0; place < _order.Length; place++)
        {
            if (rows[_order[place]])
            {
                words[target[place] / Bits.PerWord] |= 1UL << (target[place] % Bits.PerWord);
            }
        }

        return new(rows.Length, words);
    }
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
