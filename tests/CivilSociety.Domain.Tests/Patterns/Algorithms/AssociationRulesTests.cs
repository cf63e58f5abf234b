using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Algorithms;

public sealed class AssociationRulesTests
{
    [Theory]
    [InlineData(1, 10, 0.5, 0.0, 1, 0.0, 5)]
    [InlineData(2, 10, 0.5, 0.2, 1, 0.0, 2)]
    [InlineData(3, 10, 0.7, 0.1, 3, 0.75, 3)]
    [InlineData(4, 70, 0.6, 0.1, 5, 0.6, 4)]
    [InlineData(5, 10, 0.8, 0.1, 2, 1.0, 5)]
    public void Find_Should_EqualABruteForceSearch_When_TableIsRandom(
        int seed, int rows, double density, double unknown, int minCount, double minConfidence, int maxPremises)
    {
        var random = new Random(seed);
        var query = Query(RandomTable.Columns(random, rows, 6, density, unknown), RandomTable.Column(random, rows, 0.9).Yes) with
        {
            MinCount = minCount,
            MinConfidence = minConfidence,
            MaxPremises = maxPremises,
        };

        Assert.Equal(Expected(query), AssociationRules.Find(query).Select(Text).Order(StringComparer.Ordinal));
        var unreduced = query with { IncludeRedundant = true };
        Assert.Equal(Expected(unreduced), AssociationRules.Find(unreduced).Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Find_Should_LeaveLongerPremisesOut_When_TheySayNothingMore()
    {
        // Column 0 is yes in every row, and column 1 wherever column 2 is: neither adds to a premise with the other.
        var query = Query(Columns("1111", "1110", "1101", "1001", "1000"));

        Assert.Equal(["1 => 0", "2 => 0", "2 => 1", "1 => 2", "0 => 1", "0 => 2"], Among(0, 1, 2));
        Assert.Equal(["2 => 1", "2 3 => 1", "1 => 2", "1 => 3", "3 => 1", "2 => 3", "1 3 => 2", "3 => 2"], Among(1, 2, 3));

        IEnumerable<string> Among(params int[] columns) =>
            AssociationRules.Find(query with { Premises = columns, Conclusions = columns }).Select(rule => rule.ToString());
    }

    [Fact]
    public void Find_Should_ReadConfidenceAtItsLowest_When_CellsAreUnknown()
    {
        var query = Query(Columns("11", "11", "11", "1?", "01")) with { Premises = [0], Conclusions = [1] };

        var rule = Assert.Single(AssociationRules.Find(query with { MinConfidence = 0.75, MinCount = 3 }));

        Assert.Equal(new PairCount(3, 0, 1, 0, FirstYesSecondUnknown: 1), rule.Count);
        Assert.Equal(new Bounds(0.75, 1), rule.Count.Confidence);
        Assert.Empty(AssociationRules.Find(query with { MinConfidence = 0.76 }));
        Assert.Empty(AssociationRules.Find(query with { MinCount = 4 }));
    }

    [Fact]
    public void ByChance_Should_CountRulesAsStrong_When_TablesAreShuffled()
    {
        var random = new Random(1);
        var query = Query(RandomTable.Columns(random, 10, 6, 0.5, 0.1)) with { MinCount = 2, MinConfidence = 0.5, MaxPremises = 2 };
        var rules = AssociationRules.Find(query);

        var chance = AssociationRules.ByChance(query, rules, permutations: 50, seed: 7);

        Assert.Equal(rules.Count, chance.Count);
        Assert.Equal(chance, AssociationRules.ByChance(query, rules, permutations: 50, seed: 7));
        Assert.NotEqual(chance.Select(count => count.Rules), AssociationRules.ByChance(query, rules, permutations: 50, seed: 8).Select(count => count.Rules));
        Assert.All(chance, count => Assert.Equal((50, 7UL, count.Rules / 50.0), (count.Permutations, count.Seed, count.RulesPerTable)));
        Assert.All(chance, count => Assert.InRange(count.Tables, 0, (int)Math.Min(50, count.Rules)));
        // The weaker a rule, the more are as strong.
        var shares = rules.Select(rule => new FisherTest(10).OfKnown(rule.Count)).ToList();
        Assert.All(
            from one in Enumerable.Range(0, rules.Count)
            from other in Enumerable.Range(0, rules.Count)
            where shares[one] <= shares[other]
            select (one, other),
            pair => Assert.True(chance[pair.one].Rules <= chance[pair.other].Rules));
    }

    [Fact]
    public void ByChance_Should_StayTheSame_When_DotNetChanges()
    {
        // Rule, rows, rules as strong in all tables, and tables with one or more; as a separate program in Python counts them, with SplitMix64 from its published definition.
        string[] expected =
        [
            "0 => 1 3 902 193",
            "1 => 0 3 902 193",
            "0 => 2 2 1332 200",
            "0 => 3 2 902 193",
            "2 => 0 2 1332 200",
            "2 => 1 2 1660 200",
            "3 => 0 2 902 193",
            "1 => 2 2 1660 200",
        ];
        var query = Query(Columns("1110", "1101", "110?", "1011", "0110", "0001", "0100", "001?")) with { MinCount = 2, MaxPremises = 1 };
        var rules = AssociationRules.Find(query);

        Assert.Equal(
            expected,
            rules.Zip(AssociationRules.ByChance(query, rules), (rule, chance) => $"{rule} {rule.Count.Both} {chance.Rules} {chance.Tables}"));
    }

    [Fact]
    public void ByChance_Should_EqualTheShareOfArrangements_When_TheyAreFew()
    {
        // Two columns of two rows in four: of the six arrangements of one against the other, one puts both together. Rules both ways count.
        var query = Query(Columns("11", "11", "00", "00")) with { MinCount = 2, MinConfidence = 1 };
        var rules = AssociationRules.Find(query);

        var chance = AssociationRules.ByChance(query, rules, permutations: 6000);

        Assert.Equal(2, rules.Count);
        Assert.All(chance, count => Assert.Equal(2 * count.Tables, count.Rules));
        Assert.All(chance, count => Assert.InRange(count.Tables, 900, 1100));
    }

    [Fact]
    public void Find_Should_BeEmpty_When_NothingIsSelected()
    {
        var query = Query(Columns("11", "11"), RowSet.Empty(2));

        Assert.Empty(AssociationRules.Find(query));
        Assert.Empty(AssociationRules.ByChance(query, []));
        Assert.Empty(AssociationRules.Find(Query(Columns("11", "11")) with { Premises = [] }));
    }

    [Fact]
    public void Find_Should_Throw_When_QueryIsWrong()
    {
        var query = Query(Columns("11", "11"));

        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MinConfidence = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MinConfidence = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MinCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MaxPremises = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => AssociationRules.Find(query with { Premises = [2] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssociationRules.Find(query with { Conclusions = [-1] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssociationRules.ByChance(query, [], permutations: 0));
        Assert.Equal(
            "There are more than 1 rules. Expected a higher minimum of rows or confidence, fewer attributes, or fewer attributes in a premise.",
            Assert.Throws<PatternLimitException>(() => AssociationRules.Find(query with { Limit = 1 })).Message);
    }

    private static RuleQuery Query(Column[] columns, RowSet? within = null) => new()
    {
        Columns = columns,
        Within = within ?? RowSet.All(columns[0].Length),
        Premises = [.. Enumerable.Range(0, columns.Length)],
        Conclusions = [.. Enumerable.Range(0, columns.Length)],
    };

    // A row for each text: 1 is yes, 0 is no, ? is unknown.
    private static Column[] Columns(params string[] rows) =>
    [
        .. Enumerable.Range(0, rows[0].Length).Select(column => new Column(
            RowSet.Of(rows.Length, Enumerable.Range(0, rows.Length).Where(row => rows[row][column] == '1')),
            RowSet.Of(rows.Length, Enumerable.Range(0, rows.Length).Where(row => rows[row][column] == '?')))),
    ];

    private static string Text(ColumnRule rule) => $"{rule} {rule.Count}";

    private static IEnumerable<string> Expected(RuleQuery query)
    {
        var premises = Enumerable.Range(1, (1 << query.Columns.Count) - 1)
            .Select(mask => Enumerable.Range(0, query.Columns.Count).Where(column => (mask >> column & 1) != 0).ToArray())
            .Select(set => (Set: set, Column: Within(query, Column.All(query.Within.Length, set.Select(column => query.Columns[column])))))
            .ToList();
        return premises
            .Where(premise => premise.Set.Length <= query.MaxPremises)
            .Where(premise => query.IncludeRedundant
                || !premises.Any(other => other.Set.Length < premise.Set.Length && !other.Set.Except(premise.Set).Any() && other.Column == premise.Column))
            .SelectMany(premise => query.Conclusions
                .Except(premise.Set)
                .Select(conclusion => new ColumnRule(premise.Set, conclusion, PairCount.Of(premise.Column, query.Columns[conclusion], query.Within))))
            .Where(rule => rule.Count.Both >= query.MinCount && rule.Count.Confidence!.Value.Lower >= query.MinConfidence)
            .Select(Text)
            .Order(StringComparer.Ordinal);
    }

    private static Column Within(RuleQuery query, Column column) => new(column.Yes.And(query.Within), column.Unknown.And(query.Within));
}
