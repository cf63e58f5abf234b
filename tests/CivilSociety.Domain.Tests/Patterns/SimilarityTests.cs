using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class SimilarityTests
{
    private static readonly SimilarityRequest Request = new("alpha") { Dimensions = [Dimension.Layer, Dimension.PracticeFeature] };

    [Fact]
    public void Similar_Should_TellSharedDifferentAndNotComparable()
    {
        var similar = PatternCatalogs.ThreeCases.Similar(Request);

        var beta = similar.CaseStudies.Single(other => other.CaseStudy == "beta");
        Assert.Equal(["layer:positive-climate"], Keys(beta.Shared));
        Assert.Empty(beta.OnlyAsked);
        Assert.Equal(["layer:prevention", "practice-feature:contract"], Keys(beta.OnlyThis));
        Assert.Equal(16, beta.NotComparable.Count);
        Assert.Equal(new PairCount(1, 0, 2, 2, FirstYesSecondUnknown: 1, BothUnknown: 15), beta.Counts);

        // At least 1 of 1 + 2 + 16, where all that is unknown differs; at most 17 of 19, where it is alike.
        Assert.Equal(new Bounds(1.0 / 19, 17.0 / 19), beta.Value);
        Assert.Contains(beta.Evidence, evidence => evidence.Code == "alpha-contract" && evidence.IsAgainst);
        Assert.Equal(
            "Case alpha and Case beta share 1 attribute (Care for a positive climate for growing up and parenting) and differ in 2; 16 cannot be compared.",
            beta.Summary(Language.En));
    }

    [Fact]
    public void Similar_Should_CountJointAbsence_When_SimpleMatchingIsAsked()
    {
        var request = Request with { Dimensions = [Dimension.Layer], Coefficient = SimilarityCoefficient.SimpleMatching };

        var similar = PatternCatalogs.ThreeCases.Similar(request);

        Assert.Equal(
            [("beta", new Bounds(0.75, 0.75)), ("gamma", new Bounds(0.5, 0.5))],
            similar.CaseStudies.Select(other => (other.CaseStudy, other.Value!.Value)));
    }

    [Fact]
    public void Similar_Should_CompareNothing_When_NothingIsSelected()
    {
        var similar = PatternCatalogs.ThreeCases.Similar(Request with { Where = new() { CaseStudies = [] } });

        Assert.Equal(0, similar.N);
        Assert.Equal("This selection has no case studies.", similar.Summary(Language.En));
    }

    [Fact]
    public void Similar_Should_PutBorsLikesInOrder_When_OnTheTenCases()
    {
        var similar = PatternCatalogs.TenCases.Similar(new("sterk-in-samen-leven") { Dimensions = [Dimension.Layer, Dimension.VolunteerType] });

        // Ouders in Actie has the same three layers and the same type; the CJG the same layers, but two other types.
        Assert.Equal(
            [("ouders-in-actie", 1.0), ("mim", 0.75), ("kindertelefoon", 0.75), ("cjg-den-bosch", 0.5), ("bor", 0.5)],
            similar.CaseStudies.Take(5).Select(other => (other.CaseStudy, other.Value!.Value.Lower)));
    }

    [Fact]
    public void Similar_Should_NameTheNearest_When_TheCaseStudyIsUnknown()
    {
        var fault = Assert.Throws<UnknownNameException>(() => PatternCatalogs.TenCases.Similar(new("kinder-telefoon")));

        Assert.Equal(("case study", "kindertelefoon"), (fault.Kind, fault.Nearest[0]));
    }

    private static IEnumerable<string> Keys(IReadOnlyList<PatternAttribute> attributes) => attributes.Select(attribute => attribute.Key);
}
