using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Weka;

/// <summary>Compares what we find in a table with what Weka finds in it. An unknown cell is written as a no, which is what it is for a closed set.</summary>
internal static class WekaComparison
{
    /// <summary>Asserts that the closed sets and the unreduced rules are the same, and tells how many rules there were.</summary>
    public static int AssertSame(IReadOnlyList<Column> columns, int minCount, double minConfidence)
    {
        Column[] known = [.. columns.Select(column => new Column(column.Yes))];
        var all = RowSet.All(known[0].Length);
        AssertSameSets(ClosedSets.List(known, all, minCount), FPGrowth.Rules(known, minCount, 0));
        var rules = FPGrowth.Rules(known, minCount, minConfidence);
        AssertSameRules(known, all, minCount, minConfidence, rules);
        return rules.Count;
    }

    // Weka prints rules only: each frequent set of two attributes or more is in one, the premise and the conclusion together. It is closed when no larger one is as frequent.
    private static void AssertSameSets(IEnumerable<AttributeSet> sets, IReadOnlyList<WekaRule> rules)
    {
        var frequent = rules.Select(rule => new AttributeSet([.. rule.Premise.Concat(rule.Conclusion).Order()], rule.Both)).DistinctBy(set => set.ToString()).ToLookup(set => set.Count);
        var closed = frequent.SelectMany(group => group.Where(set => !group.Any(other => other.Attributes.Count > set.Attributes.Count && !set.Attributes.Except(other.Attributes).Any())));
        Assert.Equal(Sorted(closed.Select(set => set.ToString())), Sorted(sets.Where(set => set.Attributes.Count > 1).Select(set => set.ToString())));
    }

    private static void AssertSameRules(Column[] columns, RowSet all, int minCount, double minConfidence, IReadOnlyList<WekaRule> theirs)
    {
        var numbers = Enumerable.Range(0, columns.Length).ToList();
        var ours = AssociationRules.Find(new()
        {
            Columns = columns,
            Within = all,
            Premises = numbers,
            Conclusions = numbers,
            MinCount = minCount,
            MinConfidence = minConfidence,
            IncludeRedundant = true,
        }).ToDictionary(rule => rule.ToString());
        var single = theirs.Where(rule => rule.Conclusion.Count == 1).ToList();
        Assert.Equal(ours.Count, single.Count);
        Assert.All(single, rule =>
        {
            var count = ours[$"{string.Join(' ', rule.Premise)} => {rule.Conclusion[0]}"].Count;
            Assert.Equal((rule.Both, rule.PremiseCount), (count.Both, count.Both + count.OnlyFirst));
            // Weka prints two digits.
            Assert.Equal(rule.Confidence, count.Confidence!.Value.Lower, 0.00501);
            Assert.Equal(rule.Lift, count.Lift!.Value.Lower, 0.00501);
            Assert.Equal(rule.Leverage, count.Leverage!.Value.Lower, 0.00501);
        });
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.Ordinal);
}
