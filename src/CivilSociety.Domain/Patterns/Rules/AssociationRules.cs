using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>Rules "if these attributes then that one" (Agrawal and others 1993), on cells that may be unknown.</summary>
internal static class AssociationRules
{
    /// <summary>
    /// Finds the rules that are asked for: the greatest lower bound of the confidence first, then the most rows in which both are yes, then the shortest premise,
    /// then by the numbers of the attributes.
    /// </summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A premise or conclusion is not the number of a column.</exception>
    /// <exception cref="PatternLimitException">There are more rules than the limit.</exception>
    public static IReadOnlyList<Rule> Find(RuleQuery query)
    {
        CheckNumbers(query);
        var rules = new List<Rule>();
        new RuleSearch(query, (premise, conclusion, _, _) =>
        {
            if (rules.Count == query.Limit)
            {
                throw new PatternLimitException($"There are more than {query.Limit} rules. Expected a higher minimum of rows or confidence, fewer attributes, or fewer attributes in a premise.");
            }

            var sorted = premise.ToArray();
            Array.Sort(sorted);
            rules.Add(new(sorted, conclusion, PairCount.Of(Premise(query, sorted), query.Columns[conclusion], query.Within)));
        }).Run();
        rules.Sort(Rule.Compare);
        return rules;
    }

    /// <summary>The selected rows in which the premise and the conclusion are yes.</summary>
    public static RowSet Supporting(RuleQuery query, Rule rule) =>
        Premise(query, rule.Premise).Yes.And(query.Columns[rule.Conclusion].Yes).And(query.Within);

    /// <summary>The selected rows in which the premise is yes and the conclusion is no.</summary>
    public static RowSet Contradicting(RuleQuery query, Rule rule) =>
        Premise(query, rule.Premise).Yes.And(query.Columns[rule.Conclusion].No).And(query.Within);

    /// <summary>
    /// The selected rows that may bear the rule out or break it: the premise is unknown, or it is yes and the conclusion is unknown. With the supporting and the
    /// contradicting rows these are all in which the premise is not no.
    /// </summary>
    public static RowSet Undecided(RuleQuery query, Rule rule)
    {
        var (premise, conclusion) = (Premise(query, rule.Premise), query.Columns[rule.Conclusion]);
        return premise.Unknown.Or(premise.Yes.And(conclusion.Unknown)).And(query.Within);
    }

    /// <summary>The contradicting rows, ascending, each beside the supporting row that is most like it.</summary>
    public static IReadOnlyList<Counterexample> Counterexamples(RuleQuery query, Rule rule)
    {
        var supporting = Supporting(query, rule).Rows.ToList();
        return [.. Contradicting(query, rule).Rows.Select(row => Counterexample.Of(query.Columns, row, supporting, rule.Conclusion))];
    }

    /// <summary>
    /// How many rules at least as strong - in as many rows or more, of the same least confidence or more - the same query finds in tables in which each column
    /// is shuffled over the selected rows, its cells keeping their numbers; the same for the same seed.
    /// </summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no permutation, or a premise or conclusion is not the number of a column.</exception>
    public static IReadOnlyList<ChanceCount> ByChance(RuleQuery query, IReadOnlyList<Rule> rules, int permutations = 200, ulong seed = 1)
    {
        Check.AtLeast(1, permutations, nameof(permutations));
        CheckNumbers(query);
        return new Shuffling(query, rules, seed).Run(permutations);
    }

    private static Column Premise(RuleQuery query, IReadOnlyList<int> premise) => Column.All(query.Within.Length, premise.Select(column => query.Columns[column]));

    private static void CheckNumbers(RuleQuery query)
    {
        foreach (var number in query.Premises.Concat(query.Conclusions).Where(number => number < 0 || number >= query.Columns.Count))
        {
            throw new ArgumentOutOfRangeException(nameof(query), number, $"Expected the number of a column, from 0 up to, not including, {query.Columns.Count}.");
        }
    }
}
