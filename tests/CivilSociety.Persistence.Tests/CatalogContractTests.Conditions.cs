using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Persistence.Tests;

public abstract partial class CatalogContractTests
{
    [Fact]
    public async Task List_Should_CompareTextOrdinally()
    {
        var specification = new Specification<CaseStudy>().Query.Where(caseStudy =>
            OrdinalText.StartsWith(caseStudy.Name.Nl, "s") || OrdinalText.EndsWith(caseStudy.Code, "M") || OrdinalText.Contains(caseStudy.Code, "-in-")).Specification;

        var caseStudies = await Catalog.ListAsync(specification);

        Assert.Equal(["sterk-in-samen-leven", "ouders-in-actie"], caseStudies.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_CompareTextWithoutCaseAndDiacritics()
    {
        var part = "ÌN";
        var specification = new Specification<CaseStudy>().Query.Where(caseStudy =>
            OrdinalText.StartsWith(FoldedText.Of(caseStudy.Name.Nl), FoldedText.Of("TÖS")) || FoldedText.Of(caseStudy.Code).Contains("-" + FoldedText.Of(part) + "-")).Specification;

        var caseStudies = await Catalog.ListAsync(specification);

        Assert.Equal(["tos", "sterk-in-samen-leven", "ouders-in-actie"], caseStudies.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_FindNoFoldedText_When_ItIsMissing()
    {
        var without = new Specification<Organization>().Query.Where(organization => FoldedText.Of(organization.Description!.Nl) == null).Specification;
        var with = new Specification<Organization>().Query.Where(organization => OrdinalText.Contains(FoldedText.Of(organization.Description!.Nl), "")).Specification;
        var all = await Catalog.CountAsync(new Specification<Organization>());

        var (missing, there) = (await Catalog.CountAsync(without), await Catalog.CountAsync(with));

        Assert.Equal(all, missing + there);
        Assert.True(missing > 0 && there > 0);
    }

    [Fact]
    public async Task List_Should_CombineSpecifications()
    {
        var early = new Specification<CaseStudy>().Query.Where(caseStudy => caseStudy.Number <= 4).Specification;
        var climate = new Specification<CaseStudy>().Query.Where(caseStudy => caseStudy.LayerPlacements.Any(placement => placement.Layer.Code == "prevention")).Specification;

        var both = await Catalog.ListAsync(early.And(climate));
        var neither = await Catalog.ListAsync(early.Or(climate).Not());

        Assert.Equal(["tos", "mim", "kindertelefoon"], both.Select(caseStudy => caseStudy.Code));
        Assert.Equal(["sportzorgtraject"], neither.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_FindMissingValuesAndMissingRelationsAsSqlDoes()
    {
        var withoutCount = new Specification<VolunteerGroup>().Query.Where(group => group.Count == null).Specification;
        var large = new Specification<VolunteerGroup>().Query.Where(group => group.Count!.Min >= 10).Specification;
        var notLarge = new Specification<VolunteerGroup>().Query.Where(group => group.Count!.Min < 10).Specification;
        var all = await Catalog.CountAsync(new Specification<VolunteerGroup>());

        var counts = (await Catalog.CountAsync(withoutCount), await Catalog.CountAsync(large), await Catalog.CountAsync(notLarge));

        Assert.Equal(all, counts.Item1 + counts.Item2 + counts.Item3);
        Assert.True(counts is { Item1: > 0, Item2: > 0, Item3: > 0 });
    }

    [Fact]
    public async Task List_Should_FindTestsByWhatTheyAreMadeOf()
    {
        var specification = new Specification<FindingTest>().Query.Where(test =>
            test.Premise.Any(key => key == "layer:tackling-problems") && test.Expected == Expectation.MoreOften && test.Minimum == null && !test.CaseStudies.Any()).Specification;

        var tests = await Catalog.ListAsync(specification);

        Assert.Equal(["problem-focus-more-organized/1", "problem-focus-more-organized/2", "problem-focus-more-organized/3"], tests.Select(test => test.Code));
    }

    [Fact]
    public async Task List_Should_FollowRelationsBothWays()
    {
        var sections = await Catalog.ListAsync(new Specification<ReportSection>().Query.Where(section =>
            section.Statements.Any(statement => statement.Codings.Any(coding => coding.Factor.Code == "shared-goal" && coding.Statement.CaseStudy.Number == 1))).Specification);

        Assert.Equal(
            CaseStudyCatalog.TenCases.Statements
                .Where(statement => statement.CaseStudy.Number == 1 && statement.Codings.Any(coding => coding.Factor.Code == "shared-goal"))
                .Select(statement => statement.Section)
                .Distinct()
                .OrderBy(section => section.Position)
                .Select(section => section.Code),
            sections.Select(section => section.Code));
    }

    [Fact]
    public async Task List_Should_CompareTextOrdinally_When_ItUsesMethodsOfString()
    {
        var specification = new Specification<CaseStudy>().Query.Where(caseStudy =>
            caseStudy.Name.Nl.StartsWith('s') || caseStudy.Code.EndsWith('M') || caseStudy.Code.Contains("-in-") || caseStudy.Code.Equals("TOS") || caseStudy.Code.Equals("bor")).Specification;

        var caseStudies = await Catalog.ListAsync(specification);

        Assert.Equal(["sterk-in-samen-leven", "ouders-in-actie", "bor"], caseStudies.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_FindNoPartOfAMissingText_When_ItUsesMethodsOfString()
    {
        var inParent = new Specification<Organization>().Query.Where(organization => organization.Parent!.Name.Nl.Contains("PI ")).Specification;
        var notInParent = new Specification<Organization>().Query.Where(organization => !organization.Parent!.Name.Nl.Contains("PI ")).Specification;
        var likeParent = new Specification<Organization>().Query.Where(organization => organization.Name.Nl.EndsWith(organization.Parent!.Name.Nl)).Specification;
        var unlikeParent = new Specification<Organization>().Query.Where(organization => !organization.Name.Nl.EndsWith(organization.Parent!.Name.Nl)).Specification;
        var all = await Catalog.CountAsync(new Specification<Organization>());

        var found = await Catalog.ListAsync(likeParent);

        Assert.Equal(["careyn-consultatiebureau", "careyn-youth-health-care"], found.Select(organization => organization.Code));
        Assert.Equal(all - 2, await Catalog.CountAsync(unlikeParent));
        Assert.Equal(all, await Catalog.CountAsync(inParent) + await Catalog.CountAsync(notInParent));
    }

    [Fact]
    public async Task List_Should_CompareEnumsByName_When_ItIsGivenSome()
    {
        var kind = StatementKind.Tip;
        StatementKind[] kinds = [StatementKind.Tip, StatementKind.Contribution];
        var tips = new Specification<Statement>().Query.Where(statement => statement.Kind == kind).Specification;
        var either = new Specification<Statement>().Query.Where(statement => kinds.Contains(statement.Kind) && statement.Kind != StatementKind.Tip).Specification;

        Assert.Equal(CaseStudyCatalog.TenCases.Statements.Count(statement => statement.Kind == StatementKind.Tip), await Catalog.CountAsync(tips));
        Assert.Equal(CaseStudyCatalog.TenCases.Statements.Count(statement => statement.Kind == StatementKind.Contribution), await Catalog.CountAsync(either));
    }
}
