using CivilSociety.Domain.Patterns.Mining;
using CivilSociety.Domain.Patterns.Rules;
using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Tests.Patterns.Weka;

/// <summary>Holds what we find in a table against what Weka finds in it. An unknown cell is written as a no, which is what it is for a frequent set.</summary>
internal static class WekaComparison
{
    /// <summary>Asserts that the frequent sets and the unreduced rules are the same, and tells how many rules there were.</summary>
    public static int AssertSame(IReadOnlyList<Column> columns, int minCount, double minConfidence)
    {
        Column[] known = [.. columns.Select(column => new Column(column.Yes))];
        var all = RowSet.All(known[0].Length);
        var sets = FrequentSets.List(known, all, minCount);
        AssertSameSets(sets, FPGrowth.Rules(known, minCount, 0));

        var rules = FPGrowth.Rules(known, minCount, minConfidence);
        Assert.Equal(Sorted(Splits(sets, minConfidence)), Sorted(rules.Select(rule => Text(rule.Premise, rule.Conclusion, rule.PremiseCount, rule.Both))));
        AssertSameRules(known, all, minCount, minConfidence, rules);
        return rules.Count;
    }

    // Weka prints rules only: each frequent set of two attributes or more is in one, the premise and the conclusion together.
    private static void AssertSameSets(IEnumerable<AttributeSet> sets, IReadOnlyList<WekaRule> rules) => Assert.Equal(
        Sorted(sets.Where(set => set.Attributes.Count > 1).Select(set => set.ToString())),
        Sorted(rules.Select(rule => new AttributeSet([.. rule.Premise.Concat(rule.Conclusion).Order()], rule.Both).ToString()).Distinct()));

    // Every way to part a frequent set into a premise and a conclusion.
    private static IEnumerable<string> Splits(IReadOnlyList<AttributeSet> sets, double minConfidence)
    {
        var counts = sets.ToDictionary(set => string.Join(' ', set.Attributes), set => set.Count);
        return
            from set in sets
            from mask in Enumerable.Range(1, Math.Max(0, (1 << set.Attributes.Count) - 2))
            let premise = set.Attributes.Where((_, place) => (mask >> place & 1) != 0).ToArray()
            let count = counts[string.Join(' ', premise)]
            where (double)set.Count / count >= minConfidence
            select Text(premise, set.Attributes.Except(premise), count, set.Count);
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

    private static string Text(IEnumerable<int> premise, IEnumerable<int> conclusion, int premiseCount, int both) =>
        $"{string.Join(' ', premise)} => {string.Join(' ', conclusion)}: {premiseCount} {both}";

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.Ordinal);
}
