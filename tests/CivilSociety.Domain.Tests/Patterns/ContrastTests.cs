using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class ContrastTests
{
    private static readonly PatternEngine Engine = new(CodedCatalog.Of(
        ["up", "down", "a", "b", "c", "d"],
        ("One", [true, false, true, true, null, true]),
        ("Two", [true, false, true, false, null, false]),
        ("Three", [false, true, false, true, false, true]),
        ("Four", [false, true, false, false, true, null])));

    [Fact]
    public void Contrast_Should_SayWhatTheOneHasAndTheOtherHasNot()
    {
        var contrast = Engine.Contrast(new() { With = ["up"], Against = ["down"], Dimensions = [Dimension.PracticeFeature] });

        Assert.Equal(("One Two", "Three Four"), (Names(contrast.First.CaseStudies), Names(contrast.Second.CaseStudies)));
        Assert.Equal(("up a", "down"), (Keys(contrast.OnlyFirst), Keys(contrast.OnlySecond)));
        Assert.Equal((0, 1), (contrast.PossiblyOnlyFirst.Count, contrast.PossiblyOnlySecond.Count));
        Assert.Equal("c", contrast.PossiblyOnlySecond[0].Attribute.Key);
        Assert.Equal(
            [("up", new Bounds(1, 1)), ("down", new Bounds(-1, -1)), ("a", new Bounds(1, 1)), ("c", new Bounds(-0.5, 0.5)), ("d", new Bounds(-0.5, 0))],
            contrast.Differences.Select(each => (each.Attribute.Key, each.Difference)));
        Assert.Equal("One Two", Names(contrast.OnlyFirst[1].FirstCaseStudies));
        Assert.Empty(contrast.InBoth);
    }

    [Fact]
    public void Contrast_Should_SetNamedCaseStudiesSideBySide()
    {
        var contrast = Engine.Contrast(new() { CaseStudies = ["One"], AgainstCaseStudies = ["Four"], Dimensions = [Dimension.PracticeFeature] });

        Assert.Equal(("up a b", "down"), (Keys(contrast.OnlyFirst), Keys(contrast.OnlySecond)));
        Assert.Equal(("d", "c"), (Keys(contrast.PossiblyOnlyFirst), Keys(contrast.PossiblyOnlySecond)));
        Assert.Equal("First group (One): 1 case study. Second group (Four): 1 case study. Only in the first group: attribute 'up', attribute 'a' and attribute 'b'; possibly 1 more. Only in the second group: attribute 'down'; possibly 1 more.", contrast.Summary(Language.En));
    }

    [Fact]
    public void Contrast_Should_NameThoseInBothGroups()
    {
        var contrast = Engine.Contrast(new() { With = ["a"], Against = ["b"], Dimensions = [Dimension.PracticeFeature] });

        Assert.Equal("One", Names(contrast.InBoth));
        Assert.Contains("In beide groepen: One.", contrast.Summary(Language.Nl), StringComparison.Ordinal);
    }

    [Fact]
    public void Contrast_Should_SaySo_When_AGroupIsEmpty()
    {
        var contrast = Engine.Contrast(new() { With = ["up", "down"], Against = ["b"] });

        Assert.Empty(contrast.Differences);
        Assert.Equal(
            "First group (with attribute 'up' and attribute 'down'): 0 case studies. Second group (with attribute 'b'): 2 case studies. A group is empty: there is nothing to compare.",
            contrast.Summary(Language.En));
    }

    [Fact]
    public void Contrast_Should_Refuse_When_ThereAreNoTwoGroups()
    {
        string Fault(ContrastRequest request) => Assert.Throws<ArgumentException>(() => Engine.Contrast(request)).Message.Split(" (Parameter")[0];

        Assert.Equal("Expected attributes or case studies for the first group.", Fault(new() { Against = ["a"] }));
        Assert.Equal("Expected attributes or case studies for the second group.", Fault(new() { With = ["a"] }));
        Assert.Equal("Expected two different groups: both are asked for by the same attributes and case studies.", Fault(new() { With = ["a", "b"], Against = ["b", "a"] }));
        Assert.Equal("The selection contradicts itself: '~a' is asked for and excluded.", Fault(new() { With = ["a", "~a"], Against = ["b"] }));
    }

    [Fact]
    public void Attributes_Should_ListKeysAndCells()
    {
        var table = Engine.Attributes(new() { Where = new() { With = ["up"] } });

        Assert.Equal(2, table.N);
        Assert.Equal("up 2 0 0, down 0 2 0, a 2 0 0, b 1 1 0, c 0 0 2, d 1 1 0", string.Join(", ", table.Attributes.Select(each => $"{each.Attribute.Key} {each.Yes} {each.No} {each.Unknown}")));
        Assert.Equal(
            ["One: True, False, True, True, , True", "Two: True, False, True, False, , False"],
            table.Rows.Select(row => $"{row.CaseStudy}: {string.Join(", ", row.Cells.Select(cell => cell.HasIt))}"));
    }

    [Fact]
    public void Attributes_Should_BeLimitedByThemselves_AndNotByTheCaseStudies()
    {
        var catalog = PatternCatalogs.TenCases.Catalog;
        var few = new PatternLimits { MaxResults = 1, MaxAttributes = 4 };

        Assert.Equal((10, 4), new PatternEngine(catalog, few).Attributes(new() { Dimensions = [Dimension.Layer] }) is var table ? (table.Rows.Count, table.Attributes.Count) : default);
        Assert.Equal(
            "The dimensions have 14 attributes, 10 of them in 'case-study'; at most 4 are allowed: ask for fewer dimensions, or for others.",
            Assert.Throws<PatternLimitException>(() => new PatternEngine(catalog, few).Attributes(new() { Dimensions = [Dimension.Layer, Dimension.CaseStudy] })).Message);
    }

    [Fact]
    public void Selection_Should_OfferWhatIsNotKnownToHave_When_NothingIsKnownToLack()
    {
        var engine = new PatternEngine(CodedCatalog.Of(["a", "b"], ("One", [null, true]), ("Two", [true, false])));

        Assert.StartsWith(
            "Selection: without attribute 'a' (for 1 case study that is not certain). Ask by notKnownToHave for what is not known to have it.",
            engine.Attributes(new() { Where = new() { Without = ["a"] } }).Summary(Language.En),
            StringComparison.Ordinal);
        Assert.Equal(1, engine.Attributes(new() { Where = new() { NotKnownToHave = ["a"] } }).N);
    }

    private static string Names(IEnumerable<Ref<CaseStudy>> caseStudies) => string.Join(' ', caseStudies);

    private static string Keys(IEnumerable<AttributeContrast> contrasts) => string.Join(' ', contrasts.Select(each => each.Attribute.Key));
}
