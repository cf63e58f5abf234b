using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class ConceptsTests
{
    private static readonly PatternEngine Four = TextTable.Engine(("one", "110"), ("two", "11u"), ("three", "101"), ("four", "100"));

    [Fact]
    public void Concepts_Should_TellWhoSharesWhat_When_ACellIsUnknown()
    {
        var report = Four.Concepts(new([Dimension.Layer]) { MinCases = 0 });

        Assert.Equal((4, "version"), (report.N, report.CatalogVersion));
        Assert.Equal(
            [
                "0 a: one two three four; ; broader ; narrower 1 2",
                "1 a b: one two; ; broader 0; narrower 3",
                "2 a c: three; two; broader 0; narrower 3",
                "3 a b c: ; two; broader 1 2; narrower ",
            ],
            report.Concepts.Select(Text));
        Assert.Equal("4 case studies, 4 groups with shared attributes. The largest with an attribute: In 4 of the 4 case studies, the practice works in the layer 'a'.", report.Summary(Language.En));
    }

    [Fact]
    public void Concepts_Should_HoldLargeOnesOnly_When_AMinimumIsGiven()
    {
        Assert.Equal([0, 1], Four.Concepts(new([Dimension.Layer])).Concepts.Select(concept => concept.Number));
        Assert.Equal(
            ["0 a: one two three four; ; broader ; narrower "],
            Four.Concepts(new([Dimension.Layer]) { MinCases = 3 }).Concepts.Select(Text));
    }

    [Fact]
    public void Concepts_Should_SaySo_When_NothingIsShared()
    {
        var report = TextTable.Engine(("one", "10"), ("two", "01")).Concepts(new([Dimension.Layer]));

        var only = Assert.Single(report.Concepts);
        Assert.Equal("No attribute is known to be shared by all 2 case studies.", only.Summary(Language.En));
        Assert.Equal("2 case studies.", only.Association.Summary(Language.En));
        Assert.Equal("2 case studies: no attribute is known to be shared by 2 or more.", report.Summary(Language.En));
    }

    [Fact]
    public void Concepts_Should_BeAllIntersections_When_OnTheTenCases()
    {
        Dimension[] dimensions = [Dimension.Layer, Dimension.VolunteerType, Dimension.PracticeFeature];
        var table = PatternCatalogs.TenCases.Catalog.CaseStudyTable;
        var sets = Enumerable.Range(0, 10)
            .Select(row => table.AttributesOf(dimensions).Where(attribute => table.ColumnOf(attribute).Yes[row]).Select(attribute => attribute.Key).ToHashSet())
            .ToList();

        var report = PatternCatalogs.TenCases.Concepts(new(dimensions) { MinCases = 1 });

        // What any case studies share is an intent, and there are no others.
        var expected = Enumerable.Range(1, (1 << 10) - 1)
            .Select(mask => Enumerable.Range(0, 10).Where(row => (mask >> row & 1) != 0).Select(row => sets[row]).Aggregate((first, second) => [.. first.Intersect(second)]))
            .Select(intent => string.Join(' ', intent.Order(StringComparer.Ordinal)) + " = " + sets.Count(intent.IsSubsetOf))
            .Distinct();
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            report.Concepts.Select(concept => string.Join(' ', concept.Attributes.Select(each => each.Key).Order(StringComparer.Ordinal)) + " = " + concept.CaseStudies.Count).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Concepts_Should_OpenToTheirEvidence_When_OnTheTenCases()
    {
        var report = PatternCatalogs.TenCases.Concepts(new([Dimension.Layer, Dimension.VolunteerType]));

        var problems = report.Concepts.Single(concept => concept.Attributes is [{ Key: "layer:tackling-problems" }]);
        Assert.Equal(["cjg-den-bosch", "sterk-in-samen-leven", "ouders-in-actie", "sportzorgtraject", "bor"], problems.CaseStudies);
        Assert.Equal(problems.CaseStudies, problems.Association.Evidence.Select(evidence => evidence.CaseStudy));
        Assert.Equal(
            ["layer:positive-climate layer:prevention layer:tackling-problems", "layer:tackling-problems volunteer-type:organized-fixed-task"],
            problems.Narrower.Select(concept => string.Join(' ', concept.Attributes.Select(each => each.Key))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Concepts_Should_BeEmptyAndWellFormed_When_NothingIsSelected()
    {
        var report = Four.Concepts(new([Dimension.Layer]) { Where = new() { CaseStudies = [] } });

        Assert.Equal((0, 0), (report.N, report.Concepts.Count));
        Assert.Equal("This selection has no case studies.", report.Summary(Language.En));
    }

    [Fact]
    public void Concepts_Should_BeRefused_When_TheyAreTooMany()
    {
        var engine = TextTable.Engine([("one", "10"), ("two", "01")], new PatternLimits { MaxConcepts = 2 });

        Assert.Equal(
            "There are more than 2 concepts. Expected a higher minimum of rows, or fewer attributes.",
            Assert.Throws<PatternLimitException>(() => engine.Concepts(new([Dimension.Layer]) { MinCases = 1 })).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConceptsRequest([]) { MinCases = -1 });
    }

    private static string Text(Concept concept) =>
        $"{concept.Number} {TextTable.Keys(concept.Attributes)}: {string.Join(' ', concept.CaseStudies)}; {string.Join(' ', concept.NotStatedCaseStudies)}; "
        + $"broader {string.Join(' ', concept.Broader.Select(other => other.Number))}; narrower {string.Join(' ', concept.Narrower.Select(other => other.Number))}";
}
