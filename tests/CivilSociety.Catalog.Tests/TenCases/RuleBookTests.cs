using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>What the coding of the ten cases keeps to.</summary>
public sealed class RuleBookTests
{
    private static readonly CaseStudyCatalog Catalog = CaseStudyCatalog.TenCases;

    [Fact]
    public void CaseStudies_Should_BeTheTenOfTheReportInItsOrder()
    {
        Assert.Equal(
            [
                (1, 2, "tos"), (2, 3, "sport-op-school"), (3, 4, "mim"), (4, 5, "kindertelefoon"), (5, 6, "cjg-den-bosch"),
                (6, 7, "sterk-in-samen-leven"), (7, 8, "ouders-in-actie"), (8, 9, "sportzorgtraject"), (9, 10, "bor"), (10, 11, "okd"),
            ],
            Catalog.CaseStudies.Select(caseStudy => (caseStudy.Number, caseStudy.ChapterNumber, caseStudy.Code)));
    }

    [Fact]
    public void Layers_Should_BeFourInOrder()
    {
        Assert.Equal(
            [(1, "positive-climate"), (2, "prevention"), (3, "tackling-problems"), (4, "legal-clinical")],
            Catalog.Layers.Select(layer => (layer.Level, layer.Code)));
    }

    [Fact]
    public void Vocabularies_Should_HaveTheCodesOfTheContract()
    {
        Assert.Equal(["organized-fixed-task", "organized-free-role", "individual-regular", "individual-incidental"], Catalog.VolunteerTypes.Select(type => type.Code));
        Assert.Equal(["top-down", "bottom-up", "hybrid", "formal"], Catalog.CollaborationForms.Select(form => form.Code));
    }

    [Theory]
    [InlineData(FactorEffect.Activating, CollaborationLevel.Internal, "appreciation trust-openness-safety freedom-versus-framework committed-flexible-support taken-seriously-as-equals training-and-selection coordinator-or-contact-point conviviality-and-belonging")]
    [InlineData(FactorEffect.Hindering, CollaborationLevel.Internal, "busy-volunteers formal-demands-from-above fluctuating-need counterproductive-training")]
    [InlineData(FactorEffect.Activating, CollaborationLevel.Chain, "short-lines-and-support-base shared-goal clear-agreements cultural-sensitivity feedback-to-volunteers")]
    [InlineData(FactorEffect.Hindering, CollaborationLevel.Chain, "partner-as-competitor incorporation-of-volunteers one-sided-use demands-passed-on")]
    public void Factors_Should_BeThoseOfChapterOne(FactorEffect effect, CollaborationLevel level, string expected)
    {
        var factors = Catalog.Factors.Where(factor => factor.Effect == effect && factor.Level == level);

        Assert.Equal(expected, string.Join(' ', factors.Select(factor => factor.Code)));
    }

    [Theory]
    [InlineData("appreciation", "")]
    [InlineData("trust-openness-safety", "kindertelefoon")]
    [InlineData("freedom-versus-framework", "bor:Framework kindertelefoon:Framework mim:Freedom okd:Framework sport-op-school:Freedom sterk-in-samen-leven:Framework tos:Freedom")]
    [InlineData("formal-demands-from-above", "kindertelefoon okd")]
    [InlineData("short-lines-and-support-base", "okd")]
    [InlineData("shared-goal", "")]
    [InlineData("clear-agreements", "kindertelefoon okd sport-op-school")]
    [InlineData("feedback-to-volunteers", "sterk-in-samen-leven")]
    [InlineData("demands-passed-on", "kindertelefoon")]
    [InlineData("counterproductive-training", "")]
    public void NamedCases_Should_BeThoseThatChapterOneNames(string factor, string expected)
    {
        var named = Catalog.Factors.Single(each => each.Code == factor).NamedCases
            .Select(each => each.Aspect is null ? each.CaseStudy.Code : $"{each.CaseStudy.Code}:{each.Aspect}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, string.Join(' ', named));
    }

    [Theory]
    [InlineData("tos", "2.8", 6, 2)]
    [InlineData("sport-op-school", "3.8", 6, 3)]
    [InlineData("mim", "4.8", 4, 1)]
    [InlineData("kindertelefoon", "5.8", 8, 2)]
    [InlineData("sterk-in-samen-leven", "7.8", 4, 3)]
    [InlineData("ouders-in-actie", "8.8", 6, 3)]
    [InlineData("sportzorgtraject", "9.8", 9, 3)]
    [InlineData("bor", "10.8", 6, 0)]
    [InlineData("okd", "11.8", 6, 2)]
    public void SuccessFactors_Should_BeTheBulletsOfTheClosingSection(string slug, string section, int @internal, int chain)
    {
        var factors = SuccessFactors(slug);

        Assert.All(factors, factor => Assert.Equal(section, factor.Section.Code));
        Assert.All(factors, factor => Assert.Equal(Perspective.Researcher, factor.Perspectives[0]));
        Assert.Equal(
            (@internal, chain),
            (factors.Count(factor => factor.Levels is [CollaborationLevel.Internal]), factors.Count(factor => factor.Levels is [CollaborationLevel.Chain])));
        Assert.Equal(@internal + chain, factors.Count);
    }

    [Fact]
    public void SuccessFactors_Should_BeTwoForBothLevelsWithFourTips_When_TheChapterDoesNotSeparateThem()
    {
        var factors = SuccessFactors("cjg-den-bosch");
        var tips = Statements("cjg-den-bosch").Where(statement => statement.Kind == StatementKind.Tip && statement.Section.Code == "6.8");

        Assert.Equal(2, factors.Count);
        Assert.All(factors, factor => Assert.Equal([CollaborationLevel.Internal, CollaborationLevel.Chain], factor.Levels));
        Assert.Equal(4, tips.Count());
    }

    [Fact]
    public void Sections_Should_BeTheChaptersTheNumberedOnesAndTheClosingParts()
    {
        var kinds = Catalog.Sections.CountBy(section => section.Kind).ToDictionary();

        Assert.Equal((11, 150), (kinds[SectionKind.Chapter], kinds[SectionKind.Section]));
        Assert.Equal((10, 7, 10), (kinds[SectionKind.Interviews], kinds[SectionKind.Documents], kinds[SectionKind.Websites]));
        Assert.Equal((4, 1), (kinds[SectionKind.Appendix], kinds[SectionKind.BackCover]));
        Assert.All(Catalog.Sections.Where(section => section.Number is not null), section => Assert.Equal(section.Number, section.Code));
    }

    [Fact]
    public void Chapters_Should_HaveTheTitlesOfTheirCaseStudies() =>
        Assert.All(Catalog.CaseStudies, caseStudy => Assert.Equal(caseStudy.Title.Nl, caseStudy.Sections[0].Title.Nl));

    [Fact]
    public void EverySectionWithAText_Should_BeCited()
    {
        // Sections that only gather others: the chapters, x.5 and x.6, but for 9.6, which has a text of its own.
        var headings = Enumerable.Range(2, 10).SelectMany(chapter => new[] { $"{chapter}.5", $"{chapter}.6" }).Except(["9.6"]).ToHashSet();

        var silent = Catalog.Sections
            .Where(section => section.Chapter >= 2 && section.Kind != SectionKind.Chapter && !headings.Contains(section.Code))
            .Where(section => section.Statements.Count + section.Facts.Count + section.Practices.Count + section.Partnerships.Count + section.Figures.Count
                + section.VolunteerGroups.Count + section.ProfessionalRoles.Count + section.Sources.Count == 0)
            .Select(section => section.Code);

        Assert.Empty(silent);
    }

    [Fact]
    public void Placements_Should_ComeFromChapterOneAndFromTheChapter()
    {
        var sections = Catalog.CaseStudies.Select(caseStudy => string.Join(' ', caseStudy.LayerPlacements.Select(placement => placement.Section.Code).Distinct()));

        Assert.Equal(["1.2 2.3", "1.2 3.3", "1.2 4.3", "1.2 5.3", "1.2 6.3", "1.2 7.3", "1.2 8.3", "1.2 9.3", "1.2 10.3", "1.2 11.3"], sections);
    }

    [Theory]
    [InlineData("tos", PracticeFeatureCode.Training, Presence.Absent)]
    [InlineData("tos", PracticeFeatureCode.Roster, Presence.Mixed)]
    [InlineData("tos", PracticeFeatureCode.CertificateOfConduct, Presence.NotStated)]
    [InlineData("kindertelefoon", PracticeFeatureCode.Selection, Presence.Present)]
    [InlineData("ouders-in-actie", PracticeFeatureCode.Contract, Presence.Absent)]
    [InlineData("bor", PracticeFeatureCode.CertificateOfConduct, Presence.Present)]
    [InlineData("okd", PracticeFeatureCode.Training, Presence.Mixed)]
    [InlineData("okd", PracticeFeatureCode.CoordinatingVolunteer, Presence.Present)]
    public void PracticeFeatures_Should_FollowFromThePractices(string slug, PracticeFeatureCode feature, Presence expected)
    {
        var caseStudy = Catalog.GetBySlug(CaseStudySlug.Parse(slug));

        var presence = PracticeFeature.Derive(caseStudy.Practices).Single(each => each.Feature == feature).Presence;

        Assert.Equal(expected, presence);
    }

    private static IReadOnlyList<Statement> Statements(string slug) => Catalog.GetBySlug(CaseStudySlug.Parse(slug)).Statements;

    private static List<Statement> SuccessFactors(string slug) => [.. Statements(slug).Where(statement => statement is { Kind: StatementKind.SuccessFactor, NoneMentioned: false })];
}
