using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Persistence.Tests;

/// <summary>What every catalog answers, on the ten case studies; each implementation runs these tests.</summary>
public abstract partial class CatalogContractTests
{
    /// <summary>The ten case studies in the implementation under test.</summary>
    protected abstract IBatchCatalog Catalog { get; }

    [Fact]
    public async Task GetInfo_Should_GiveVersionAndCitation()
    {
        var info = await Catalog.GetInfoAsync();

        Assert.Equal(CaseStudyCatalog.TenCases.Info, info);
    }

    [Fact]
    public async Task List_Should_ComeInAuthoredOrder_When_TheSpecificationHasNoOrder()
    {
        var caseStudies = await Catalog.ListAsync(new Specification<CaseStudy>());

        Assert.Equal(
            ["tos", "sport-op-school", "mim", "kindertelefoon", "cjg-den-bosch", "sterk-in-samen-leven", "ouders-in-actie", "sportzorgtraject", "bor", "okd"],
            caseStudies.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_SortEnumsInDeclarationOrderAndNullsFirst()
    {
        var specification = new Specification<Organization>().Query.Where(organization => organization.Kind == null || organization.Kind == OrganizationKind.Prison || organization.Kind == OrganizationKind.SportsClub)
            .OrderBy(organization => organization.Kind).Specification;

        var kinds = (await Catalog.ListAsync(specification)).Select(organization => organization.Kind).Distinct();

        Assert.Equal([null, OrganizationKind.SportsClub, OrganizationKind.Prison], kinds);
    }

    [Fact]
    public async Task List_Should_ReadEveryValueOfAnItem()
    {
        var group = (await Catalog.ListAsync(new Specification<VolunteerGroup>().Query.Where(item => item.Code == "tos-incidental-volunteers").Specification)).Single();
        var statement = (await Catalog.ListAsync(new Specification<Statement>().Query.Where(item => item.Code == "tos-success-equality").Specification)).Single();
        var expected = CaseStudyCatalog.TenCases.Statements.Single(item => item.Code == "tos-success-equality");

        Assert.Equal(CaseStudyCatalog.TenCases.CaseStudies[0].VolunteerGroups.Single(item => item.Code == group.Code).Count, group.Count);
        Assert.Equal(expected.Text, statement.Text);
        Assert.Equal(expected.Perspectives, statement.Perspectives);
        Assert.Equal(expected.Levels, statement.Levels);
    }

    [Fact]
    public async Task List_Should_GiveWhatAProjectionSelects()
    {
        var names = await Catalog.ListAsync(new NamesOfCarriers());
        var stances = await Catalog.ListAsync(new StancesOfTos(), new() { Last = 2 });

        Assert.Equal(
            CaseStudyCatalog.TenCases.CaseStudies.OrderByDescending(caseStudy => caseStudy.Number).Select(caseStudy => new Carrier(caseStudy.Code, caseStudy.Organization?.Name.Nl, caseStudy.Statements.Count)),
            names);
        Assert.Equal(
            CaseStudyCatalog.TenCases.CaseStudies[0].Statements.TakeLast(2).SelectMany(statement => statement.Codings.OrderBy(coding => coding.Position)).Select(coding => coding.Factor.Code),
            stances);
    }

    [Fact]
    public async Task List_Should_SkipTakeAndProcess_When_TheSpecificationSaysSo()
    {
        var specification = new Specification<CaseStudy>();
        specification.Query.OrderByDescending(caseStudy => caseStudy.Number).Skip(2).Take(3).PostProcessingAction(found => found.Reverse());

        var caseStudies = await Catalog.ListAsync(specification);

        Assert.Equal([6, 7, 8], caseStudies.Select(caseStudy => caseStudy.Number));
        Assert.Equal(10, await Catalog.CountAsync(specification));
        Assert.Equal(6, (await Catalog.FirstOrDefaultAsync(specification))?.Number);
    }

    [Theory]
    [InlineData("bor", 9)]
    [InlineData("exodus", null)]
    public async Task FirstOrDefault_Should_GiveTheSingleResultOrNull(string slug, int? number) =>
        Assert.Equal(number, (await Catalog.FirstOrDefaultAsync(new BySlug(slug)))?.Number);

    private sealed record Carrier(string CaseStudy, string? Name, int Statements);

    private sealed class NamesOfCarriers : Specification<CaseStudy, Carrier>
    {
        public NamesOfCarriers() => Query
            .OrderByDescending(caseStudy => caseStudy.Number)
            .Select(caseStudy => new Carrier(caseStudy.Code, caseStudy.Organization!.Name.Nl, caseStudy.Statements.Count));
    }

    private sealed class StancesOfTos : Specification<Statement, string>
    {
        public StancesOfTos() => Query
            .Where(statement => statement.CaseStudy.Code == "tos")
            .SelectMany(statement => statement.Codings.OrderBy(coding => coding.Position).Select(coding => coding.Factor.Code));
    }

    private sealed class BySlug : SingleResultSpecification<CaseStudy>
    {
        public BySlug(string slug) => Query.Where(caseStudy => caseStudy.Code == slug);
    }
}
