using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Algorithms;

public sealed class ConceptLatticeTests
{
    // "A lecture on living beings in water", after B. Ganter and R. Wille, Formal Concept Analysis (Springer 1999), figure 1.1; its lattice, figure 1.4, has 19 concepts.
    // a needs water to live, b lives in water, c lives on land, d needs chlorophyll, e two seed leaves, f one seed leaf, g can move around, h has limbs, i suckles its offspring.
    private static readonly string[] LivingBeings =
    [
        "abg", // leech
        "abgh", // bream
        "abcgh", // frog
        "acghi", // dog
        "abdf", // spike-weed
        "abcdf", // reed
        "acde", // bean
        "acdf", // maize
    ];

    [Fact]
    public void Of_Should_FindThePublishedConcepts_When_ContextIsLivingBeingsAndWater()
    {
        string[] expected =
        [
            "a 12345678",
            "ab 12356",
            "ac 34678",
            "ag 1234",
            "ad 5678",
            "abg 123",
            "agh 234",
            "acd 678",
            "adf 568",
            "abc 36",
            "abgh 23",
            "acgh 34",
            "abdf 56",
            "acdf 68",
            "abcgh 3",
            "acghi 4",
            "acde 7",
            "abcdf 6",
            "abcdefghi ",
        ];

        var concepts = ConceptLattice.Of(Columns(LivingBeings, 9), RowSet.All(8), 0);

        Assert.Equal(expected.Order(StringComparer.Ordinal), concepts.Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_Should_OrderConcepts_When_ContextIsLivingBeingsAndWater()
    {
        var concepts = ConceptLattice.Of(Columns(LivingBeings, 9), RowSet.All(8), 0);
        string[] Texts(IEnumerable<int> numbers) => [.. numbers.Select(number => Text(concepts[number])).Order(StringComparer.Ordinal)];
        var water = concepts.Single(concept => Text(concept) == "ab 12356");

        Assert.Equal(["a 12345678"], Texts(water.Broader));
        Assert.Equal(["abc 36", "abdf 56", "abg 123"], Texts(water.Narrower));
        Assert.Equal(["ab 12356", "ac 34678", "ad 5678", "ag 1234"], Texts(concepts[0].Narrower));
        Assert.Equal(["abcdf 6", "abcgh 3", "acde 7", "acghi 4"], Texts(concepts[^1].Broader));
    }

    [Theory]
    [InlineData(1, 1, 0.5)]
    [InlineData(2, 10, 0.3)]
    [InlineData(3, 10, 0.7)]
    [InlineData(4, 70, 0.2)]
    [InlineData(5, 40, 0.9)]
    public void Of_Should_HoldClosedPairsAndTheirCovers_When_ContextIsRandom(int seed, int rows, double density)
    {
        var random = new Random(seed);
        var columns = RandomTable.Columns(random, rows, 7, density, unknown: 0.05);
        var within = RandomTable.Column(random, rows, 0.9).Yes;
        var numbers = Enumerable.Range(0, columns.Length).ToList();

        var concepts = ConceptLattice.Of(columns, within, 0);

        Assert.All(concepts, concept =>
        {
            Assert.Equal(numbers.Where(column => concept.Rows.IsSubsetOf(columns[column].Yes)), concept.Attributes);
            Assert.Equal(within.Rows.Where(row => concept.Attributes.All(column => columns[column].Yes[row])), concept.Rows.Rows);
        });
        // As many as there are intersections of columns.
        var extents = Enumerable.Range(0, 1 << columns.Length)
            .Select(mask => numbers.Where(column => (mask >> column & 1) != 0).Aggregate(within, (extent, column) => extent.And(columns[column].Yes)))
            .ToHashSet();
        Assert.Equal(extents.Count, concepts.Count);
        Assert.All(Enumerable.Range(0, concepts.Count), number =>
        {
            var below = Below(concepts, number).ToList();
            Assert.Equal(below.Where(other => !below.Any(between => Below(concepts, between).Contains(other))), concepts[number].Narrower);
            Assert.Equal(Enumerable.Range(0, concepts.Count).Where(other => concepts[other].Narrower.Contains(number)), concepts[number].Broader);
        });
    }

    [Fact]
    public void Of_Should_LeaveSmallConceptsOut_When_MinimumIsOverOne() =>
        Assert.Equal(
            ["a 12345678", "ab 12356", "ac 34678", "ad 5678", "ag 1234"],
            ConceptLattice.Of(Columns(LivingBeings, 9), RowSet.All(8), 4).Select(Text));

    [Fact]
    public void Of_Should_HoldTheNarrowestOnly_When_NoRowIsSelected()
    {
        var columns = Columns(LivingBeings, 9);

        Assert.Empty(ConceptLattice.Of(columns, RowSet.Empty(8), 1));
        Assert.Equal(["abcdefghi "], ConceptLattice.Of(columns, RowSet.Empty(8), 0).Select(Text));
    }

    [Fact]
    public void Of_Should_Throw_When_ThereAreTooManyOrTheMinimumIsNegative()
    {
        var columns = Columns(LivingBeings, 9);

        var fault = Assert.Throws<PatternLimitException>(() => ConceptLattice.Of(columns, RowSet.All(8), 1, limit: 10));
        Assert.Equal("There are more than 10 concepts. Expected a higher minimum of rows, or fewer attributes.", fault.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ConceptLattice.Of(columns, RowSet.All(8), -1));
    }

    private static Column[] Columns(string[] objects, int attributes) =>
    [
        .. Enumerable.Range(0, attributes).Select(attribute => new Column(RowSet.Of(
            objects.Length,
            Enumerable.Range(0, objects.Length).Where(row => objects[row].Contains((char)('a' + attribute)))))),
    ];

    private static string Text(LatticeNode concept) =>
        $"{string.Concat(concept.Attributes.Select(attribute => (char)('a' + attribute)))} {string.Concat(concept.Rows.Rows.Select(row => row + 1))}";

    private static IEnumerable<int> Below(IReadOnlyList<LatticeNode> concepts, int number) => Enumerable.Range(0, concepts.Count)
        .Where(other => other != number && concepts[other].Rows.IsSubsetOf(concepts[number].Rows));
}
