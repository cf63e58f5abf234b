using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Tests;

public sealed class CaseStudyCatalogTests
{
    private static readonly CaseStudyCatalog Catalog = CaseStudyCatalog.TenCases;

    [Fact]
    public void TenCases_Should_BeReadOnce_When_UsedTwice() => Assert.Same(CaseStudyCatalog.TenCases, CaseStudyCatalog.TenCases);

    [Fact]
    public async Task GetInfoAsync_Should_GiveVersionAndCitation()
    {
        var info = await Catalog.GetInfoAsync();

        var source = "Gaag, R.S. van der & Klein, M. van der (2012). Tien cases uit de pedagogische civil society: "
            + "professionals en vrijwilligers werken samen. Utrecht: Verwey-Jonker Instituut.";
        Assert.Equal(new CatalogInfo(Seed.TenCases().Version, source), info);
        Assert.Same(Catalog.Info, info);
    }

    [Fact]
    public void FindBySlug_Should_GiveTheCaseStudy_When_ThereIsOne()
    {
        var caseStudy = Catalog.FindBySlug(CaseStudySlug.Parse("kindertelefoon"));

        Assert.Same(Catalog.CaseStudies[3], caseStudy);
    }

    [Fact]
    public void FindBySlug_Should_GiveNull_When_ThereIsNone() => Assert.Null(Catalog.FindBySlug(CaseStudySlug.Parse("kindertelefoons")));

    [Fact]
    public void GetBySlug_Should_GiveTheCaseStudy_When_ThereIsOne()
    {
        var caseStudy = Catalog.GetBySlug(CaseStudySlug.Parse("okd"));

        Assert.Same(Catalog.CaseStudies[9], caseStudy);
    }

    [Fact]
    public void GetBySlug_Should_Throw_When_ThereIsNone()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Catalog.GetBySlug(CaseStudySlug.Parse("exodus")));

        var known = "tos, sport-op-school, mim, kindertelefoon, cjg-den-bosch, sterk-in-samen-leven, ouders-in-actie, sportzorgtraject, bor, okd";
        Assert.Equal($"There is no case study 'exodus'. Known: {known}.", fault.Message);
    }

    [Fact]
    public async Task ListAsync_Should_ListAllInAuthoredOrder_When_TheSpecificationIsEmpty()
    {
        var factors = await Catalog.ListAsync(new Specification<Factor>());

        Assert.Equal(Catalog.Factors, factors);
        Assert.Equal(Enumerable.Range(0, Catalog.Factors.Count), factors.Select(factor => factor.Position));
    }

    [Fact]
    public async Task ListAsync_Should_GiveThePage_When_FilteredAndOrdered()
    {
        var specification = new Specification<Factor>().Query
            .Where(factor => factor.Effect == FactorEffect.Hindering && factor.Level == CollaborationLevel.Chain)
            .OrderByDescending(factor => factor.Code)
            .Specification;

        var factors = await Catalog.ListAsync(specification, new() { First = 2, After = ["partner-as-competitor", "partner-as-competitor"] });

        Assert.Equal(["one-sided-use", "incorporation-of-volunteers"], factors.Select(factor => factor.Code));
    }

    [Fact]
    public async Task ListAsync_Should_Throw_When_TheKindIsNotListed()
    {
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => Catalog.ListAsync(new Specification<CitingItem>()));

        Assert.Equal("The catalog lists no CitingItem.", fault.Message);
    }

    [Fact]
    public async Task ListAsync_Should_ListEveryKindOfTheDomain()
    {
        Func<Task<int>>[] counts =
        [
            CountAsync<CaseStudy>, CountAsync<Characteristic>, CountAsync<Coding>, CountAsync<CollaborationForm>, CountAsync<CollaborationPlacement>, CountAsync<Definition>,
            CountAsync<Discrepancy>, CountAsync<DiscrepancyValue>, CountAsync<Fact>, CountAsync<Factor>, CountAsync<Figure>, CountAsync<Finding>, CountAsync<FindingTest>,
            CountAsync<GlossaryTerm>, CountAsync<GroupTask>, CountAsync<InterventionLayer>, CountAsync<Label>, CountAsync<LayerPlacement>,
            CountAsync<Location>, CountAsync<NamedCase>, CountAsync<Organization>, CountAsync<Partnership>, CountAsync<Practice>,
            CountAsync<ProfessionalRole>, CountAsync<Project>, CountAsync<Publication>, CountAsync<ReportSection>, CountAsync<Source>,
            CountAsync<Statement>, CountAsync<TargetGroup>, CountAsync<VolunteerGroup>, CountAsync<VolunteerGroupTyping>, CountAsync<VolunteerType>,
        ];

        var found = await Task.WhenAll(counts.Select(count => count()));

        var kinds = typeof(CatalogItem).Assembly.GetExportedTypes().Count(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(CatalogItem)));
        Assert.Equal(kinds, counts.Length);
        Assert.DoesNotContain(0, found);
    }

    [Fact]
    public async Task CountAsync_Should_CountWhateverIsTaken_When_TheSpecificationCutsTheListOff()
    {
        var specification = new Specification<Factor>().Query.Where(factor => factor.Effect == FactorEffect.Hindering).Take(1).Specification;

        Assert.Equal(8, await Catalog.CountAsync(specification));
    }

    [Fact]
    public async Task ListByParentAsync_Should_GiveEachItsPage_When_ThereAreMoreParents()
    {
        var specification = new Specification<ReportSection>().Query.Where(section => section.Number != null).OrderByDescending(section => section.Position).Specification;

        var sections = await Catalog.ListByParentAsync<CaseStudy, ReportSection>(["okd", "tos", "exodus", "tos"], caseStudy => caseStudy.Sections, specification, new() { First = 2 });

        Assert.Equal(["exodus", "okd", "tos"], sections.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(sections["exodus"]);
        Assert.Equal(["11.8", "11.7"], sections["okd"].Select(section => section.Code));
        Assert.Equal(["2.8", "2.7"], sections["tos"].Select(section => section.Code));
    }

    [Fact]
    public async Task ListByParentAsync_Should_GiveAnEmptyList_When_TheParentHasNoChildren()
    {
        var named = await Catalog.ListByParentAsync<Factor, NamedCase>(["appreciation"], factor => factor.NamedCases, new Specification<NamedCase>());

        var (code, cases) = Assert.Single(named);
        Assert.Equal("appreciation", code);
        Assert.Empty(cases);
    }

    [Fact]
    public async Task CountByParentAsync_Should_CountWhateverIsTaken_When_ThereAreMoreParents()
    {
        var specification = new Specification<ReportSection>().Query.Where(section => section.Number != null).Take(1).Specification;

        var counts = await Catalog.CountByParentAsync<CaseStudy, ReportSection>(["okd", "tos", "exodus"], caseStudy => caseStudy.Sections, specification);

        Assert.Equal(new Dictionary<string, int> { ["okd"] = 15, ["tos"] = 15 }, counts);
    }

    [Fact]
    public async Task CountByParentAsync_Should_GiveZero_When_TheParentHasNoChildren()
    {
        var counts = await Catalog.CountByParentAsync<Factor, NamedCase>(["appreciation"], factor => factor.NamedCases, new Specification<NamedCase>());

        Assert.Equal(new Dictionary<string, int> { ["appreciation"] = 0 }, counts);
    }

    [Fact]
    public async Task GetRelatedAsync_Should_GiveTheRelatedItem_When_ThereIsOne()
    {
        var sections = await Catalog.GetRelatedAsync<Factor, ReportSection>(["appreciation", "shared-goal", "unknown"], factor => factor.Section);

        Assert.Equal(["appreciation", "shared-goal"], sections.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("1.3.1", sections["appreciation"].Code);
        Assert.Equal("1.4.1", sections["shared-goal"].Code);
    }

    [Fact]
    public async Task GetRelatedAsync_Should_LeaveTheItemOut_When_ThereIsNone()
    {
        var (child, orphan) = (Catalog.Organizations.First(each => each.Parent is not null), Catalog.Organizations.First(each => each.Parent is null));

        var parents = await Catalog.GetRelatedAsync<Organization, Organization>([child.Code, orphan.Code], organization => organization.Parent);

        Assert.Equal(new Dictionary<string, Organization> { [child.Code] = child.Parent! }, parents);
    }

    [Fact]
    public async Task GetRelatedAsync_Should_LeaveTheItemOut_When_ThePathBreaksOff()
    {
        var orphan = Catalog.Organizations.First(each => each.Parent is null);

        var sections = await Catalog.GetRelatedAsync<Organization, ReportSection>([orphan.Code], organization => organization.Parent!.Section);

        Assert.Empty(sections);
    }

    private static Task<int> CountAsync<T>()
        where T : CatalogItem => Catalog.CountAsync(new Specification<T>());
}
