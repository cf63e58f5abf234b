using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>The same query on the same table with each column shuffled: what is left of the rules is chance.</summary>
internal sealed class Shuffling
{
    private readonly RuleQuery _query;
    private readonly ulong _seed;
    private readonly SplitMix64 _random;
    private readonly int[] _strengthOf;
    private readonly (int Both, int Most)[] _strengths;
    private readonly long[] _rules;
    private readonly int[] _tables;
    private readonly int[] _order;

    public Shuffling(RuleQuery query, IReadOnlyList<Rule> rules, ulong seed)
    {
        (_query, _seed, _random) = (query, seed, new(seed));
        // Rules are many, their strengths few.
        _strengths = [.. rules.Select(rule => Rule.Strength(rule.Count)).Distinct()];
        _strengthOf = [.. rules.Select(rule => Array.IndexOf(_strengths, Rule.Strength(rule.Count)))];
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
            var equals = found.Where(other => other.Key.Both >= least.Both && Rule.CompareConfidence(other.Key, least) >= 0).Sum(other => (long)other.Value);
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
