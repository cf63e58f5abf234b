namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>Is told of one rule.</summary>
/// <param name="premise">The numbers of the columns of the premise, in the order of the query; valid during the call only.</param>
/// <param name="conclusion">The number of the column of the conclusion.</param>
/// <param name="both">The rows in which premise and conclusion are yes.</param>
/// <param name="most">Those rows and all that may count against the rule: both / most is the least confidence.</param>
internal delegate void RuleVisitor(ReadOnlySpan<int> premise, int conclusion, int both, int most);

/// <summary>
/// One search for rules, depth first over the premises. Each step holds the rows in which the premise is yes, and those in which it may be (yes or unknown).
/// </summary>
internal sealed class RuleSearch
{
    private readonly RuleQuery _query;
    private readonly RuleVisitor _visit;
    private readonly ulong[][] _yes;
    private readonly ulong[][] _possible;
    private readonly ulong[][] _yesOf;
    private readonly ulong[][] _possibleOf;
    private readonly int[] _premise;
    private long _steps;

    public RuleSearch(RuleQuery query, RuleVisitor visit)
    {
        (_query, _visit) = (query, visit);
        _yesOf = [.. query.Columns.Select(column => column.Yes.And(query.Within).Words.ToArray())];
        _possibleOf = [.. query.Columns.Select(column => column.Yes.Or(column.Unknown).And(query.Within).Words.ToArray())];
        _premise = new int[Math.Min(query.MaxPremises, query.Premises.Count)];
        // One step more than there are premises, for the check of shorter ones.
        (_yes, _possible) = (Steps(query, _premise.Length), Steps(query, _premise.Length));
    }

    public void Run()
    {
        if (_premise.Length > 0)
        {
            Extend(0, 0);
        }
    }

    private static ulong[][] Steps(RuleQuery query, int premises)
    {
        ulong[][] steps = [.. Enumerable.Range(0, premises + 2).Select(_ => new ulong[query.Within.Words.Length])];
        query.Within.Words.CopyTo(steps[0]);
        return steps;
    }

    private void Extend(int size, int start)
    {
        for (var next = start; next < _query.Premises.Count; next++)
        {
            Spend(1);
            var attribute = _query.Premises[next];
            _premise[size] = attribute;
            var (yes, possible) = (_yes[size + 1], _possible[size + 1]);
            And(_yes[size], _yesOf[attribute], yes);
            var certain = Bits.Count(yes);
            if (certain < _query.MinCount)
            {
                continue;
            }

            And(_possible[size], _possibleOf[attribute], possible);
            var most = Bits.Count(possible);
            // What contains a premise that says nothing more than a shorter one says nothing more either.
            if (!_query.IncludeRedundant && IsRedundant(size + 1, certain, most))
            {
                continue;
            }

            Conclude(size + 1, most);
            if (size + 1 < _premise.Length)
            {
                Extend(size + 1, next + 1);
            }
        }
    }

    private void Conclude(int size, int possible)
    {
        Spend(_query.Conclusions.Count);
        foreach (var conclusion in _query.Conclusions)
        {
            var both = Bits.CountAnd(_yes[size], _yesOf[conclusion]);
            if (both < _query.MinCount || _premise.AsSpan(0, size).Contains(conclusion))
            {
                continue;
            }

            // A row whose premise is unknown and whose conclusion is yes can only raise the confidence.
            var most = possible - Bits.CountAnd(_possible[size], _yesOf[conclusion]) + both;
            if ((double)both / most >= _query.MinConfidence)
            {
                _visit(_premise.AsSpan(0, size), conclusion, both, most);
            }
        }
    }

    private void Spend(int steps)
    {
        _steps += steps;
        if (_steps > _query.MaxSteps)
        {
            throw new PatternLimitException(
                $"The search for rules takes more than {_query.MaxSteps} steps. Expected a higher minimum of rows, fewer attributes, fewer attributes in a premise, or no count of chance.");
        }
    }

    private bool IsRedundant(int size, int certain, int most)
    {
        for (var without = 0; size > 1 && without < size; without++)
        {
            if (CountWithout(_yes, _yesOf, size, without) == certain && CountWithout(_possible, _possibleOf, size, without) == most)
            {
                return true;
            }
        }

        return false;
    }

    // The steps before the attribute that is left out are there already; the last step, which no premise reaches, is the place to work in.
    private int CountWithout(ulong[][] steps, ulong[][] columns, int size, int without)
    {
        var (from, work) = (steps[without], steps[^1]);
        for (var index = without + 1; index < size; index++)
        {
            And(from, columns[_premise[index]], work);
            from = work;
        }

        return Bits.Count(from);
    }

    private static void And(ulong[] first, ulong[] second, ulong[] target)
    {
        for (var word = 0; word < target.Length; word++)
        {
            target[word] = first[word] & second[word];
        }
    }
}
