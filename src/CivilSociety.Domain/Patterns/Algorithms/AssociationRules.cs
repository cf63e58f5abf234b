using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>Rules "if these attributes then that one" (Agrawal and others 1993), on cells that may be unknown.</summary>
internal static class AssociationRules
{
    /// <summary>
    /// Finds the rules that a query describes: the greatest lower bound of the confidence first, then the most rows in which both are yes, then the shortest premise,
    /// then by the numbers of the attributes.
    /// </summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A premise or conclusion is not the number of a column.</exception>
    /// <exception cref="PatternLimitException">There are more rules than the limit.</exception>
    public static IReadOnlyList<ColumnRule> Find(RuleQuery query)
    {
        CheckNumbers(query);
        var rules = new List<ColumnRule>();
        new RuleSearch(query, (premise, conclusion, _, _) =>
        {
            if (rules.Count == query.Limit)
            {
                throw new PatternLimitException($"There are more than {query.Limit} rules. Expected a higher minimum of rows or confidence, fewer attributes, or fewer attributes in a premise.");
            }

            var sorted = premise.ToArray();
            Array.Sort(sorted);
            rules.Add(new(sorted, conclusion, CountOf(query, sorted, conclusion)));
        }).Run();
        rules.Sort(ColumnRule.Compare);
        return rules;
    }

    /// <summary>
    /// How many rules at least as strong - with as small a share in Fisher's test, the upper bounds compared - the same query finds in tables in which each column
    /// is shuffled over the selected rows, its cells keeping their numbers (Westfall and Young 1993); the same for the same seed.
    /// </summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no permutation, or a premise or conclusion is not the number of a column.</exception>
    public static IReadOnlyList<ChanceCount> ByChance(RuleQuery query, IReadOnlyList<ColumnRule> rules, int permutations = 200, ulong seed = 1)
    {
        Guard.AtLeast(1, permutations, nameof(permutations));
        CheckNumbers(query);
        return new ChanceTest(query, rules, seed).Run(permutations);
    }

    /// <summary>The rules whose premise contains no shorter one of at least the same least confidence for the same conclusion (Bayardo and others 2000).</summary>
    public static IReadOnlyList<ColumnRule> WithGain(IReadOnlyList<ColumnRule> rules)
    {
        var strengths = rules.ToDictionary(rule => Key(rule.Premise, rule.Conclusion), rule => ColumnRule.Strength(rule.Count), StringComparer.Ordinal);
        return [.. rules.Where(rule => !PartsOf(rule.Premise).Any(part => strengths.TryGetValue(Key(part, rule.Conclusion), out var shorter)
            && ColumnRule.CompareConfidence(shorter, ColumnRule.Strength(rule.Count)) >= 0))];
        static string Key(IEnumerable<int> premise, int conclusion) => $"{string.Join(' ', premise)} => {conclusion}";
    }

    /// <summary>The rows by premise, as the first, and conclusion, as the second.</summary>
    public static PairCount CountOf(RuleQuery query, IReadOnlyList<int> premise, int conclusion) => PairCount.Of(
        premise is [var only] ? query.Columns[only] : Column.All(query.Within.Length, premise.Select(column => query.Columns[column])),
        query.Columns[conclusion],
        query.Within);

    // All but the empty one and the whole. Each attribute of a premise that is not redundant leaves fewer rows, so that premises stay short.
    private static IEnumerable<IEnumerable<int>> PartsOf(IReadOnlyList<int> premise) => Enumerable
        .Range(1, (1 << premise.Count) - 2)
        .Select(part => premise.Where((_, place) => (part >> place & 1) != 0));

    private static void CheckNumbers(RuleQuery query)
    {
        foreach (var number in query.Premises.Concat(query.Conclusions).Where(number => number < 0 || number >= query.Columns.Count))
        {
            throw new ArgumentOutOfRangeException(nameof(query), number, $"Expected the number of a column, from 0 up to, not including, {query.Columns.Count}.");
        }
    }
}

/// <summary>A rule "if these attributes then that one".</summary>
/// <param name="Premise">The numbers of the columns of the premise, ascending; it is yes where all are, and no where one is.</param>
/// <param name="Conclusion">The number of the column of the conclusion.</param>
/// <param name="Count">The rows by premise, as the first, and conclusion, as the second; support, confidence, lift and leverage follow from it.</param>
internal sealed record ColumnRule(IReadOnlyList<int> Premise, int Conclusion, PairCount Count)
{
    /// <summary>The rule, as in <c>0 3 => 7</c>.</summary>
    public override string ToString() => $"{string.Join(' ', Premise)} => {Conclusion}";

    /// <summary>The rows in which both are yes, and with them all that may count against the rule: the first by the second is the least confidence.</summary>
    internal static (int Both, int Most) Strength(PairCount count) =>
        (count.Both, count.Both + count.OnlyFirst + count.FirstYesSecondUnknown + count.FirstUnknownSecondNo + count.BothUnknown);

    /// <summary>Compares two least confidences, as fractions and without dividing, so that equals are equal.</summary>
    internal static int CompareConfidence((int Both, int Most) first, (int Both, int Most) second) =>
        ((long)first.Both * second.Most).CompareTo((long)second.Both * first.Most);

    // The most certain rule first, then the most frequent, then the shortest, then by the numbers of the attributes.
    internal static int Compare(ColumnRule first, ColumnRule second)
    {
        var order = CompareConfidence(Strength(second.Count), Strength(first.Count));
        order = order != 0 ? order : second.Count.Both.CompareTo(first.Count.Both);
        order = order != 0 ? order : first.Premise.Count.CompareTo(second.Premise.Count);
        for (var index = 0; order == 0 && index < first.Premise.Count; index++)
        {
            order = first.Premise[index].CompareTo(second.Premise[index]);
        }

        return order != 0 ? order : first.Conclusion.CompareTo(second.Conclusion);
    }
}

/// <summary>Which rules "if these attributes then that one" to find.</summary>
internal sealed record RuleQuery
{
    /// <summary>The columns of the table.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The selected rows.</summary>
    public required RowSet Within { get; init; }

    /// <summary>The numbers of the columns that may be in a premise.</summary>
    public required IReadOnlyList<int> Premises { get; init => field = [.. value.Distinct()]; }

    /// <summary>The numbers of the columns that may be a conclusion; a rule never concludes to its own premise.</summary>
    public required IReadOnlyList<int> Conclusions { get; init => field = [.. value.Distinct()]; }

    /// <summary>The fewest rows, 1 or more, in which the premise and the conclusion must both be yes, unknown cells not counted.</summary>
    public int MinCount { get; init => field = Guard.AtLeast(1, value); } = 1;

    /// <summary>The least confidence, from 0 to 1, that a rule must keep however its unknown cells are filled in: the lower bound.</summary>
    public double MinConfidence { get; init => field = Guard.Share(value); }

    /// <summary>The most attributes, 1 or more, in a premise.</summary>
    public int MaxPremises { get; init => field = Guard.AtLeast(1, value); } = int.MaxValue;

    /// <summary>Whether to keep rules whose premise contains a shorter one with the same rows, yes and unknown: they say nothing more.</summary>
    public bool IncludeRedundant { get; init; }

    /// <summary>The most rules.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>The most pairs of a premise with an attribute that a search may look at.</summary>
    public long MaxSteps { get; init; } = long.MaxValue;
}
