using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class AdviceTests
{
    private static readonly PracticeProfile Profile = new()
    {
        Layers = ["positive-climate"],
        PresentFeatures = [PracticeFeatureCode.Training],
        AbsentFeatures = [PracticeFeatureCode.Contract],
    };

    [Fact]
    public void Advice_Should_NameTheNearestWithWhatMatchesAndWhatDoesNot()
    {
        var advice = PatternCatalogs.ThreeCases.Advice(Profile);

        Assert.Equal((3, PatternCatalogs.ThreeCases.Catalog.Version), (advice.N, advice.CatalogVersion));
        Assert.Equal(["alpha", "beta", "gamma"], advice.Nearest.Select(each => each.CaseStudy));
        Assert.Equal([new Bounds(1, 1), new Bounds(0.25, 0.5), new Bounds(0.25, 0.5)], advice.Nearest.Select(each => each.Likeness!.Value));
        Assert.Equal(
            "Case alpha matches in 'Care for a positive climate for growing up and parenting', 'Training' and 'no: Contract'.",
            advice.Nearest[0].Summary(Language.En));
        Assert.Equal(
            "Case beta matches in 'Care for a positive climate for growing up and parenting'; different: 'no: Contract' and 'Prevention of problems'; not stated: 'Training'.",
            advice.Nearest[1].Summary(Language.En));
    }

    [Fact]
    public void Advice_Should_RankLessonsWithReasonsAndStatements()
    {
        var advice = PatternCatalogs.ThreeCases.Advice(Profile);

        Assert.Equal(["factor:training-and-selection", "factor:appreciation", null], advice.Lessons.Select(lesson => lesson.Factor?.Key).OrderByDescending(key => key, StringComparer.Ordinal));
        var training = advice.Lessons.Single(lesson => lesson.Factor?.Key == "factor:training-and-selection");
        Assert.Equal(["alpha-1"], training.Statements.Select(statement => statement.Code));
        Assert.Empty(training.Counterstatements);
        Assert.Equal(
            "Training and selection: named in 1 of the 3 nearest case studies, 1 statement from 1 perspective and is about what you do ('Training').",
            training.Summary(Language.En));
        Assert.Equal(("loose tip", "beta-2"), (advice.Lessons[^1].Statements[0].Text.En, advice.Lessons[^1].Statements[0].Code));
        Assert.Equal(["factor:counterproductive-training", "factor:busy-volunteers"], advice.Hindrances.Select(item => item.Factor!.Key));
        Assert.Equal(["factor:training-and-selection"], advice.Missed.Select(item => item.Factor!.Key));
    }

    [Fact]
    public void Advice_Should_WarnAgainstTrainingInTheLowestLayer_When_TheProfileTrains()
    {
        var advice = PatternCatalogs.TenCases.Advice(Profile);

        Assert.Equal(
            [
                ("framework-can-hinder-in-lower-layers", "1.3.1"),
                ("training-not-always-success-factor", "1.3.2"),
                ("organized-framework-counterproductive-in-lowest-layer", "1.5"),
            ],
            advice.Warnings.Select(warning => (warning.Finding, warning.Section)));
        Assert.All(advice.Warnings, warning => Assert.Equal("factor:counterproductive-training", warning.Factor.Key));

        // TOS, Sport op School and MIM qualify it, Sterk in Samen-leven confirms it; the volunteers of TOS dispute it.
        Assert.Equal((6, 1), (advice.Warnings[0].Statements.Count, advice.Warnings[0].Counterstatements.Count));
        Assert.Equal([Verdict.NotBorneOut, Verdict.PartlyBorneOut, Verdict.NotBorneOut], advice.Warnings.Select(warning => warning.Verdict));
        Assert.Contains(advice.Warnings[0].Statements, statement => statement.Code == "sterk-in-samen-leven-success-not-too-much-training");
        Assert.Contains(advice.Warnings[0].Counterstatements, statement => statement.Code == "tos-improvement-volunteers-training-never-harms");
    }

    [Theory]
    [InlineData("positive-climate", false)]
    [InlineData("tackling-problems", true)]
    public void Advice_Should_NotWarn_When_ThereIsNoTrainingOrNoLowLayer(string layer, bool trains)
    {
        var advice = PatternCatalogs.TenCases.Advice(new() { Layers = [layer], PresentFeatures = trains ? [PracticeFeatureCode.Training] : [PracticeFeatureCode.Selection] });

        Assert.Empty(advice.Warnings);
    }

    [Fact]
    public void Advice_Should_GiveThreeLessonsWithSections_When_OnTheTenCases()
    {
        var advice = PatternCatalogs.TenCases.Advice(new()
        {
            Layers = ["tackling-problems"],
            VolunteerTypes = ["organized-fixed-task"],
            PresentFeatures = [PracticeFeatureCode.Selection, PracticeFeatureCode.Training],
            Items = 3,
        });

        Assert.Equal("bor", advice.Nearest[0].CaseStudy);
        Assert.Equal(new Bounds(1, 1), advice.Nearest[0].Likeness);
        Assert.Equal(3, advice.Lessons.Count);
        Assert.All(advice.Lessons, lesson => Assert.All(lesson.Statements, statement => Assert.NotEmpty(statement.Section.Code)));
    }

    [Fact]
    public void Advice_Should_CompareAges_When_TheProfileTellsThem()
    {
        var advice = PatternCatalogs.ThreeCases.Advice(new() { AgeFrom = 6, AgeTo = 10 });

        Assert.Equal(["alpha"], advice.Nearest.Select(each => each.CaseStudy));
        Assert.Equal(["target-age:4-11"], advice.Nearest[0].Matches.Select(trait => trait.Attribute.Key));
    }

    [Fact]
    public void Advice_Should_SaySo_When_NothingResemblesTheProfile()
    {
        var advice = PatternCatalogs.ThreeCases.Advice(new() { Layers = ["legal-clinical"] });

        Assert.Empty(advice.Nearest);
        Assert.Empty(advice.Lessons);
        Assert.Equal("None of the 3 case studies is known to resemble this practice.", advice.Summary(Language.En));
    }

    [Fact]
    public void Advice_Should_BeRefused_When_TheProfileIsEmptyContradictoryOrUnknown()
    {
        var engine = PatternCatalogs.ThreeCases;

        Assert.StartsWith("The profile is empty", Assert.Throws<ArgumentException>(() => engine.Advice(new())).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The feature Training is both present and absent",
            Assert.Throws<ArgumentException>(() => engine.Advice(Profile with { AbsentFeatures = [PracticeFeatureCode.Training] })).Message,
            StringComparison.Ordinal);
        Assert.Equal("The ages contradict each other: from 10 to 6. Expected a lowest age that is not over the highest. (Parameter 'AgeFrom')",
            Assert.Throws<ArgumentException>(() => engine.Advice(new() { AgeFrom = 10, AgeTo = 6 })).Message);
        Assert.Equal("layer:prevention", Assert.Throws<UnknownNameException>(() => engine.Advice(new() { Layers = ["preventoin"] })).Nearest[0]);
    }
}
