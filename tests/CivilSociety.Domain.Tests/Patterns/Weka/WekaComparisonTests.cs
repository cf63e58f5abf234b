using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Weka;

public sealed class WekaComparisonTests
{
    [WekaFact]
    public void Rules_Should_EqualThoseOfWeka_When_TablesAreRandom()
    {
        (int Rows, int Columns, double Density, int MinCount, double MinConfidence)[] tables =
        [
            (10, 8, 0.4, 1, 0.6),
            (10, 12, 0.6, 3, 0.75),
            (70, 10, 0.3, 4, 0.3),
            (300, 8, 0.7, 40, 0.65),
        ];

        var rules = tables.Select((table, seed) => WekaComparison.AssertSame(
            RandomTable.Columns(new(seed), table.Rows, table.Columns, table.Density, unknown: 0.1),
            table.MinCount,
            table.MinConfidence));

        Assert.All(rules, count => Assert.InRange(count, 20, 10_000));
    }

    [WekaFact]
    public void Rules_Should_EqualThoseOfWeka_When_DensitiesDiffer()
    {
        var random = new Random(11);
        Column[] columns = [.. Enumerable.Range(1, 10).Select(tenth => RandomTable.Column(random, 500, tenth / 12.0))];

        Assert.InRange(WekaComparison.AssertSame(columns, 25, 0.5), 20, 10_000);
    }
}
