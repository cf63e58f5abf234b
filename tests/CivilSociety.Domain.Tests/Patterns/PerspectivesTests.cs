using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class PerspectivesTests
{
    private static readonly PatternEngine ThreeCases = PatternCatalogs.ThreeCases;

    [Fact]
    public void Perspectives_Should_TellWhoSaysWhatAndWhereTheyDisagree()
    {
        var voices = ThreeCases.Perspectives(new() { CaseStudy = "alpha" });

        Assert.Equal((2, ThreeCases.Catalog.Version), (voices.N, voices.CatalogVersion));
        Assert.Equal([Perspective.Professional, Perspective.Volunteer], voices.Voices.Select(voice => voice.Perspective));
        Assert.Equal(
            ["factor-stance:appreciation/confirms", "factor-stance:training-and-selection/lacking"],
            voices.Voices[0].Factors.Select(factor => factor.Attribute.Key));
        Assert.Equal(9, voices.Silent.Count);
        var disagreement = Assert.Single(voices.Disagreements);
        Assert.Equal(("alpha", "factor:training-and-selection", FactorAspect.Training), (disagreement.CaseStudy, disagreement.Factor.Key, disagreement.Aspect));
        Assert.Equal(("alpha-1", "2.5.2"), (disagreement.Confirming.Single().Statement.Code, disagreement.Confirming.Single().Statement.Section));
        Assert.Equal(("alpha-2", Stance.Lacking), (disagreement.Opposing.Single().Statement.Code, disagreement.Opposing.Single().Stance));
        Assert.Equal(
            "'alpha', Training and selection (Training): confirmed by Volunteer (1), missed or disputed by Professional (1).",
            disagreement.Summary(Language.En));
        Assert.Equal("2 statements: Professional (1) and Volunteer (1). Disagreements on a factor: 1.", voices.Summary(Language.En));
    }

    [Fact]
    public void Perspectives_Should_LookAtOneFactorOnly_When_ItIsGiven()
    {
        var voices = ThreeCases.Perspectives(new() { Factor = "appreciation" });

        Assert.Equal(["alpha-2", "beta-1"], voices.Voices.SelectMany(voice => voice.Statements).Select(statement => statement.Code).Distinct());
        Assert.All(voices.Voices.SelectMany(voice => voice.Factors), factor => Assert.Equal("appreciation", factor.Factor));
        Assert.Empty(voices.Disagreements);
    }

    [Fact]
    public void Perspectives_Should_BeEmpty_When_NobodySpeaksOfTheFactor()
    {
        var voices = ThreeCases.Perspectives(new() { CaseStudy = "gamma", Factor = "appreciation" });

        Assert.Equal((0, 0, 11), (voices.N, voices.Voices.Count, voices.Silent.Count));
        Assert.Equal("This selection has no statements.", voices.Summary(Language.En));
    }

    [Fact]
    public void Perspectives_Should_NameTheNearest_When_TheFactorIsUnknown()
    {
        var fault = Assert.Throws<UnknownNameException>(() => ThreeCases.Perspectives(new() { Factor = "apreciation" }));

        Assert.Equal(("factor", "appreciation"), (fault.Kind, fault.Nearest[0]));
    }

    [Fact]
    public void Perspectives_Should_FindWhereTosDisagrees_When_OnTheTenCases()
    {
        var voices = PatternCatalogs.TenCases.Perspectives(new() { CaseStudy = "tos" });

        Assert.Equal(
            ["factor:appreciation", "factor:committed-flexible-support", "factor:training-and-selection", "factor:conviviality-and-belonging"],
            voices.Disagreements.Select(each => each.Factor.Key));
        var training = voices.Disagreements.Single(each => each.Aspect == FactorAspect.Training);
        Assert.Equal([Perspective.Volunteer, Perspective.Researcher], training.ConfirmingPerspectives);
        Assert.Equal([Perspective.Management, Perspective.Volunteer], training.OpposingPerspectives);
    }

    [Fact]
    public void BlindSpots_Should_FindWhatIsNotThere()
    {
        var spots = ThreeCases.BlindSpots(new([Dimension.Layer, Dimension.VolunteerType, Dimension.PracticeFeature]));

        Assert.Equal(
            [
                ("layer:prevention", "volunteer-type:individual-regular", 0),
                ("volunteer-type:organized-fixed-task", "volunteer-type:individual-regular", 0),
                ("volunteer-type:organized-fixed-task", "practice-feature:training", 1),
                ("volunteer-type:individual-regular", "practice-feature:contract", 1),
                ("practice-feature:training", "practice-feature:contract", 2),
            ],
            spots.NeverObserved.Select(pair => (pair.First[0].Key, pair.Second[0].Key, pair.Counts.NotStated)));
        Assert.Equal(
            [("volunteer-type:organized-fixed-task", "beta", 0), ("volunteer-type:individual-regular", "alpha", 0), ("practice-feature:contract", "beta", 1)],
            spots.InOneCase.Select(each => (each.Attribute.Key, each.CaseStudy, each.NotStated)));
        Assert.Equal(19, spots.Absent.Count);
        Assert.Equal(
            [Perspective.Management, Perspective.Coordinator, Perspective.NationalCoordinator, Perspective.Intern, Perspective.Organization, Perspective.PartnerOrganization, Perspective.TargetGroup, Perspective.Literature],
            spots.UnheardAnywhere);
        Assert.DoesNotContain(Perspective.Volunteer, spots.Unheard.Single(each => each.CaseStudy == "gamma").Perspectives);
        Assert.Contains(Perspective.Professional, spots.Unheard.Single(each => each.CaseStudy == "gamma").Perspectives);
    }

    [Fact]
    public void BlindSpots_Should_BeEmptyAndWellFormed_When_NothingIsSelected()
    {
        var spots = ThreeCases.BlindSpots(new([Dimension.Layer]) { Where = new() { CaseStudies = [] } });

        Assert.Equal((0, 0, 0, 4), (spots.N, spots.NeverObserved.Count, spots.InOneCase.Count, spots.Absent.Count));
        Assert.Equal("This selection has no case studies.", spots.Summary(Language.En));
    }

    [Fact]
    public void BlindSpots_Should_BeRefused_When_ThereAreTooManyAttributes()
    {
        var engine = new PatternEngine(ThreeCases.Catalog, new() { MaxAttributes = 3 });

        var fault = Assert.Throws<PatternLimitException>(() => engine.BlindSpots(new BlindSpotRequest([Dimension.Layer])));

        Assert.Equal("The dimensions have 4 attributes; at most 3 are allowed: ask for fewer dimensions.", fault.Message);
    }

    [Fact]
    public void BlindSpots_Should_MissTheTargetGroup_When_OnTheTenCases()
    {
        var spots = PatternCatalogs.TenCases.BlindSpots(new([Dimension.Layer]));

        Assert.Equal([Perspective.TargetGroup], spots.UnheardAnywhere);
        Assert.Equal([("layer:prevention", "layer:legal-clinical"), ("layer:tackling-problems", "layer:legal-clinical")], spots.NeverObserved.Select(pair => (pair.First[0].Key, pair.Second[0].Key)));
        Assert.Equal([("layer:legal-clinical", "okd")], spots.InOneCase.Select(each => (each.Attribute.Key, each.CaseStudy)));
    }
}
