using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Algorithms;

public sealed class ConfigurationTableTests
{
    [Fact]
    public void Of_Should_EqualThePublishedTruthTable_When_DataAreLipset()
    {
        string[] expected =
        [
            "00000 Absent GR,PT,ES",
            "00001 Absent IT,RO",
            "00100 Absent HU,PL",
            "00101 Absent EE",
            "10101 Present FI,IE",
            "10110 Absent AU",
            "10111 Present FR,SE",
            "11110 Absent DE",
            "11111 Present BE,CZ,NL,UK",
        ];

        var table = ConfigurationTable.Of(Lipset.Conditions, Lipset.Survival, Lipset.All);

        Assert.Equal(expected, table.Rows.Select(row => $"{row.Configuration} {row.Outcome} {Lipset.Countries(row.Cases)}"));
        Assert.Equal(23, table.Remainders.Count());
        Assert.Equal(0, table.NotPlaced.Count);
    }

    [Fact]
    public void Minimize_Should_GiveThePublishedSolution_When_DataAreLipset()
    {
        var minimized = ConfigurationTable.Of(Lipset.Conditions, Lipset.Survival, Lipset.All).Minimize();

        Assert.Equal(["DEV*~URB*LIT*STB + DEV*LIT*IND*STB"], Models(minimized));
        Assert.Equal(minimized.PrimeImplicants, minimized.Essential);
        Assert.True(minimized.HasAllModels);
    }

    [Fact]
    public void Minimize_Should_GiveThePublishedSolution_When_OutcomeIsNegated() =>
        Assert.Equal(
            ["DEV*LIT*IND*~STB + ~DEV*~URB*~IND"],
            Models(ConfigurationTable.Of(Lipset.Conditions, Lipset.Survival.Not(), Lipset.All).Minimize()));

    [Fact]
    public void UniqueCoverage_Should_EqualThePublishedMeasures_When_DataAreLipset()
    {
        var table = ConfigurationTable.Of(Lipset.Conditions, Lipset.Survival, Lipset.All);

        Assert.Equal([new Bounds(0.25, 0.25), new Bounds(0.5, 0.5)], table.UniqueCoverage(table.Minimize().Models[0]).Select(bounds => bounds!.Value));
    }

    [Fact]
    public void Of_Should_FindTheContradictions_When_StabilityIsLeftOut()
    {
        // Without the fifth condition, Austria is with France and Sweden, and Germany with the survivors.
        var table = ConfigurationTable.Of(Lipset.Conditions[..4], Lipset.Survival, Lipset.All);

        Assert.Equal(
            ["0000 Absent 0", "0010 Absent 0", "1010 Present 1", "1011 Contradiction 0.6667", "1111 Contradiction 0.8"],
            table.Rows.Select(row => FormattableString.Invariant($"{row.Configuration} {row.Outcome} {Math.Round(row.Consistency.Lower, 4)}")));
        Assert.Equal(
            ["1010", "1111"],
            ConfigurationTable.Of(Lipset.Conditions[..4], Lipset.Survival, Lipset.All, consistencyCut: 0.8).Minimize().Configurations.Select(row => row.ToString()));
    }

    [Fact]
    public void Of_Should_CountARowAsRemainder_When_ItHasTooFewCases()
    {
        var table = ConfigurationTable.Of(Lipset.Conditions, Lipset.Survival, Lipset.All, frequencyCut: 3);

        Assert.Equal(["00000", "11111"], table.Rows.Where(row => row.Outcome != OutcomeValue.Remainder).Select(row => row.Configuration.ToString()));
        Assert.Equal(30, table.Remainders.Count());
        Assert.Equal(["DEV*URB*LIT*IND*STB"], Models(table.Minimize()));
    }

    [Fact]
    public void Of_Should_KeepUnknownsApart_When_CellsAreUnknown()
    {
        // Condition yes in rows 0 to 3, unknown in 4 and 5, no in 6 to 9.
        var condition = new Column(RowSet.Of(10, [0, 1, 2, 3]), RowSet.Of(10, [4, 5]));
        var outcome = new Column(RowSet.Of(10, [0, 1, 2]), RowSet.Of(10, [3, 6]));

        var table = ConfigurationTable.Of([condition], outcome, RowSet.All(10));

        Assert.Equal([4, 5], table.NotPlaced.Rows);
        Assert.Equal(
            [(OutcomeValue.Undecided, new Bounds(0, 0.25)), (OutcomeValue.Undecided, new Bounds(0.75, 1))],
            table.Rows.Select(row => (row.Outcome, row.Consistency)));
        Assert.Equal(
            [OutcomeValue.Undecided, OutcomeValue.Present],
            ConfigurationTable.Of([condition], outcome, RowSet.All(10), consistencyCut: 0.75).Rows.Select(row => row.Outcome));
        Assert.Empty(table.Minimize().Models);
    }

    [Fact]
    public void Of_Should_BeWellFormed_When_NoCaseIsSelected()
    {
        var table = ConfigurationTable.Of(Lipset.Conditions, Lipset.Survival, RowSet.Empty(18));

        Assert.Empty(table.Rows);
        Assert.Equal(32, table.Remainders.Count());
        Assert.Empty(table.Minimize().PrimeImplicants);
    }

    [Theory]
    [InlineData(0, 1, 1, "Expected 1 to 12 conditions. (Parameter 'conditions')")]
    [InlineData(13, 1, 1, "Expected 1 to 12 conditions. (Parameter 'conditions')")]
    [InlineData(2, 0, 1, "Expected a share over 0 and up to 1. (Parameter 'consistencyCut')")]
    [InlineData(2, double.NaN, 1, "Expected a share over 0 and up to 1. (Parameter 'consistencyCut')")]
    [InlineData(2, 1, 0, "Expected 1 or more. (Parameter 'frequencyCut')")]
    public void Of_Should_Throw_When_AnArgumentIsOutOfRange(int conditions, double consistencyCut, int frequencyCut, string message)
    {
        var columns = Enumerable.Repeat(Lipset.Survival, conditions).ToList();

        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => ConfigurationTable.Of(columns, Lipset.Survival, Lipset.All, consistencyCut, frequencyCut));

        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Minimize_Should_ListAllShortestModels_When_SeveralAreAsShort()
    {
        // The cyclic function of three conditions: each of six configurations is covered by two of six prime implicants, and two models take three of them.
        var table = Function(3, 0b001, 0b010, 0b011, 0b100, 0b101, 0b110);

        var minimized = table.Minimize();

        Assert.Equal(6, minimized.PrimeImplicants.Count);
        Assert.Empty(minimized.Essential);
        Assert.Equal(["A*~B + ~A*C + B*~C", "A*~C + ~A*B + ~B*C"], Models(minimized));
        Assert.Single(table.Minimize(maxModels: 1).Models);
        Assert.False(table.Minimize(maxModels: 1).HasAllModels);
    }

    [Fact]
    public void Minimize_Should_LeaveNoConditions_When_EveryConfigurationIsSufficient() =>
        Assert.Equal(["1"], Models(Function(2, 0, 1, 2, 3).Minimize()));

    [Fact]
    public void Minimize_Should_EqualABruteForceSearch_When_FunctionIsRandom()
    {
        var random = new Random(5);
        for (var run = 0; run < 60; run++)
        {
            var positives = Enumerable.Range(0, 8).Where(_ => random.Next(2) == 0).ToArray();
            if (positives.Length == 0)
            {
                continue;
            }

            var table = Function(3, positives);
            var minimized = table.Minimize(maxModels: 1000);
            var covered = table.Minimize().Configurations;
            var terms = Ternary(3).Where(term => Ternary(3).Where(full => !full.Conditions.Contains(null) && term.Covers(full)).All(covered.Contains)).ToList();
            var primes = terms.Where(term => !terms.Any(other => !other.Equals(term) && other.Covers(term))).ToHashSet();
            Assert.True(primes.SetEquals(minimized.PrimeImplicants));

            var covers = Enumerable.Range(0, 1 << primes.Count)
                .Select(mask => primes.Where((_, index) => (mask >> index & 1) != 0).ToList())
                .Where(cover => covered.All(full => cover.Exists(term => term.Covers(full))))
                .ToList();
            var shortest = covers.Where(cover => cover.Count == covers.Min(other => other.Count));
            Assert.Equal(
                shortest.Select(cover => string.Join(' ', cover.Select(term => term.ToString()).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
                minimized.Models.Select(cover => string.Join(' ', cover.Select(term => term.ToString()).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<Conjunction> Ternary(int conditions) => Enumerable.Range(0, (int)Math.Pow(3, conditions))
        .Select(number => new Conjunction(Enumerable.Range(0, conditions).Select(place => (number / (int)Math.Pow(3, place) % 3) switch
        {
            0 => false,
            1 => true,
            _ => (bool?)null,
        })));

    // One case for each configuration; the outcome is yes in those named.
    private static ConfigurationTable Function(int conditions, params int[] positives)
    {
        var cases = Enumerable.Range(0, 1 << conditions).ToList();
        var columns = Enumerable.Range(0, conditions)
            .Select(place => new Column(RowSet.Of(cases.Count, cases.Where(number => (number >> (conditions - 1 - place) & 1) != 0))))
            .ToList();
        return ConfigurationTable.Of(columns, new(RowSet.Of(cases.Count, positives)), RowSet.All(cases.Count));
    }

    private static IEnumerable<string> Models(Minimization minimized)
    {
        string[] names = minimized.PrimeImplicants[0].Conditions.Count == 5 ? Lipset.Names : ["A", "B", "C"];
        return minimized.Models.Select(model => string.Join(" + ", model.Select(term => term.ToString(names))));
    }
}
