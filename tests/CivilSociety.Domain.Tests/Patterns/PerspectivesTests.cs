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
        // Both hold that training matters: the volunteers have it, the professional misses it.
        Assert.Empty(voices.Disagreements);
        var gap = Assert.Single(voices.Gaps);
        Assert.Equal(("alpha", "factor:training-and-selection", (FactorAspect?)FactorAspect.Training), (gap.CaseStudy, gap.Factor.Key, gap.Aspect));
        Assert.Equal(("alpha-1", "2.5.2"), (gap.Confirming.Single().Statement.Code, gap.Confirming.Single().Statement.Section));
        Assert.Equal(("alpha-2", Stance.Lacking), (gap.Missing.Single().Statement.Code, gap.Missing.Single().Stance));
        Assert.Equal(("Volunteer", "Professional"), (gap.ConfirmingPerspectives.Single().ToString(), gap.MissingPerspectives.Single().ToString()));
        Assert.Equal("Case alpha, Training and selection (Training): confirmed by Volunteer (1), missed by Professional (1).", gap.Summary(Language.En));
        Assert.Equal(
            "2 statements: Professional (1) and Volunteer (1). Disagreements on a factor: 0. Missed by some and confirmed by others: 1.",
            voices.Summary(Language.En));
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
    public void Perspectives_Should_SetDisagreementApartFromWhatIsMissed_When_OnTheTenCases()
    {
        var voices = PatternCatalogs.TenCases.Perspectives(new());

        Assert.All(voices.Disagreements, each =>
        {
            Assert.All(each.Confirming, position => Assert.True(position.Stance is Stance.Confirms or Stance.Lacking));
            Assert.All(each.Opposing, position => Assert.True(position.Stance is Stance.Disputes or Stance.Qualifies));
            Assert.NotEmpty(each.ConfirmingPerspectives.Except(each.OpposingPerspectives));
            Assert.NotEmpty(each.OpposingPerspectives.Except(each.ConfirmingPerspectives));
        });
        Assert.Equal(
            [
                ("sport-op-school", "freedom-versus-framework", (FactorAspect?)FactorAspect.Framework),
                ("kindertelefoon", "freedom-versus-framework", FactorAspect.Framework),
                ("cjg-den-bosch", "training-and-selection", FactorAspect.Training),
                ("sterk-in-samen-leven", "coordinator-or-contact-point", FactorAspect.Coordinator),
                ("sterk-in-samen-leven", "one-sided-use", null),
            ],
            voices.Disagreements.Select(each => (each.CaseStudy, each.Factor.Value, each.Aspect)));
        Assert.Equal(["factor:training-and-selection"], voices.Gaps.Where(gap => gap.CaseStudy == "tos").Select(gap => gap.Factor.Key));
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

        Assert.Equal("The dimensions have 4 attributes, 4 of them in 'layer'; at most 3 are allowed: ask for fewer dimensions, or for others.", fault.Message);
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
