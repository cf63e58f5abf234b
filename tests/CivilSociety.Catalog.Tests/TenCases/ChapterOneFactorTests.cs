using CivilSociety.Domain.Factors;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>The factors of chapter 1 as a whole: their order, their opposites, and for which of them the chapter names cases.</summary>
public sealed class ChapterOneFactorTests
{
    private static readonly IReadOnlyList<Factor> Factors = CaseStudyCatalog.TenCases.Factors;

    [Fact]
    public void Factors_Should_StandInTheOrderOfTheChapter()
    {
        string[] expected =
        [
            "1.3.1 appreciation",
            "1.3.1 trust-openness-safety",
            "1.3.1 freedom-versus-framework",
            "1.3.1 committed-flexible-support",
            "1.3.1 taken-seriously-as-equals",
            "1.3.1 training-and-selection",
            "1.3.1 coordinator-or-contact-point",
            "1.3.1 conviviality-and-belonging",
            "1.3.2 busy-volunteers",
            "1.3.2 formal-demands-from-above",
            "1.3.2 fluctuating-need",
            "1.3.2 counterproductive-training",
            "1.4.1 short-lines-and-support-base",
            "1.4.1 shared-goal",
            "1.4.1 clear-agreements",
            "1.4.1 cultural-sensitivity",
            "1.4.1 feedback-to-volunteers",
            "1.4.2 partner-as-competitor",
            "1.4.2 incorporation-of-volunteers",
            "1.4.2 one-sided-use",
            "1.4.2 demands-passed-on",
        ];

        Assert.Equal(expected, Factors.Select(factor => $"{factor.Section.Code} {factor.Code}"));
    }

    [Fact]
    public void Opposites_Should_BeTwoPairsKnownToBoth()
    {
        string[] expected =
        [
            "training-and-selection <> counterproductive-training",
            "counterproductive-training <> training-and-selection",
            "shared-goal <> partner-as-competitor",
            "partner-as-competitor <> shared-goal",
        ];

        Assert.Equal(expected, Factors.SelectMany(factor => factor.Opposites.Select(opposite => $"{factor.Code} <> {opposite.Code}")));
    }

    [Fact]
    public void Aspects_Should_BeThoseOfThreeFactors()
    {
        string[] expected =
        [
            "freedom-versus-framework: Freedom, Framework",
            "training-and-selection: Training, Selection",
            "coordinator-or-contact-point: Coordinator, ContactPoint",
        ];

        Assert.Equal(expected, Factors.Where(factor => factor.Aspects.Count > 0).Select(factor => $"{factor.Code}: {string.Join(", ", factor.Aspects)}"));
    }

    [Fact]
    public void ArisesFrom_Should_BeTraining_When_TrainingBackfires()
    {
        Assert.Equal(
            ["counterproductive-training: Training, TrainingCertificate"],
            Factors.Where(factor => factor.ArisesFrom.Count > 0).Select(factor => $"{factor.Code}: {string.Join(", ", factor.ArisesFrom)}"));
    }

    [Fact]
    public void NamedCases_Should_BeNone_When_TheChapterNamesNone()
    {
        string[] expected =
        [
            "trust-openness-safety",
            "freedom-versus-framework",
            "formal-demands-from-above",
            "short-lines-and-support-base",
            "clear-agreements",
            "feedback-to-volunteers",
            "demands-passed-on",
        ];

        Assert.Equal(expected, Factors.Where(factor => factor.NamedCases.Count > 0).Select(factor => factor.Code));
    }

    [Fact]
    public void NamedCases_Should_CiteTheSectionOfTheFactor() =>
        Assert.All(Factors.SelectMany(factor => factor.NamedCases), named => Assert.Same(named.Factor.Section, named.Section));
}
