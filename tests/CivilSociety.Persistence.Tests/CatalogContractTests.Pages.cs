using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Persistence.Tests;

public abstract partial class CatalogContractTests
{
    [Fact]
    public async Task List_Should_PageForwardThroughEverything_When_SortValuesAreEqual()
    {
        var specification = new Specification<Statement>().Query.OrderByDescending(statement => statement.Kind).Specification;

        var whole = await Catalog.ListAsync(specification);
        var paged = await PageThroughAsync(specification, size: 97);

        Assert.Equal(whole.Select(statement => statement.Code), paged);
    }

    [Fact]
    public async Task List_Should_GiveTheEndBeforeACursor_When_ItReachesOverTwoSortValues()
    {
        var specification = new Specification<Statement>().Query.OrderBy(statement => statement.Kind).Specification;
        var whole = await Catalog.ListAsync(specification);
        var second = whole.Index().First(each => each.Item.Kind != whole[0].Kind).Index;

        var last = await Catalog.ListAsync(specification, new Page { Last = 5, Before = Page.CursorOf(specification, whole[second + 2]) });

        Assert.Equal(whole.Skip(second - 3).Take(5).Select(statement => statement.Code), last.Select(statement => statement.Code));
    }

    [Fact]
    public async Task List_Should_PageThroughMissingValues()
    {
        var specification = new Specification<VolunteerGroup>().Query.OrderByDescending(group => group.Count!.Min).ThenBy(group => group.Name.Nl).Specification;

        var whole = await Catalog.ListAsync(specification);
        var paged = await PageThroughAsync(specification, size: 7);

        Assert.Equal(whole.Select(group => group.Code), paged);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task List_Should_PageBothWays_When_ValuesAreSharedOrMissing(bool isDescending)
    {
        Expression<Func<Fact, object?>>[] values = [fact => fact.Topic, fact => fact.Year, fact => fact.YearPrecision];
        foreach (var value in values)
        {
            var specification = new Specification<Fact>();
            _ = isDescending ? specification.Query.OrderByDescending(value) : specification.Query.OrderBy(value);

            string[] expected = [.. (await CaseStudyCatalog.TenCases.ListAsync(specification)).Select(fact => fact.Code)];

            Assert.Equal(expected, await PageThroughAsync(specification, size: 19));
            Assert.Equal(expected, await PageBackAsync(specification, size: 19));
        }
    }

    [Fact]
    public async Task List_Should_GiveTheEnd_When_ThePageHasLast()
    {
        var specification = new Specification<CaseStudy>().Query.OrderBy(caseStudy => caseStudy.Number).Specification;
        var page = new Page { Last = 2, Before = Page.CursorOf(specification, CaseStudyCatalog.TenCases.CaseStudies[8]) };

        var last = await Catalog.ListAsync(specification, page);

        Assert.Equal(["ouders-in-actie", "sportzorgtraject"], last.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_PageThroughAnOrderByRelations_When_SomeAreMissing()
    {
        var specification = new Specification<Fact>().Query
            .OrderByDescending(fact => fact.Organization!.IsGeneric)
            .ThenBy(fact => fact.Organization!.Position)
            .ThenByDescending(fact => fact.Section.Number)
            .Include(fact => fact.Organization)
            .Include(fact => fact.Section)
            .Specification;

        var whole = await Catalog.ListAsync(specification);
        var paged = await PageThroughAsync(specification, size: 19);

        Assert.Equal((await CaseStudyCatalog.TenCases.ListAsync(specification)).Select(fact => fact.Code), whole.Select(fact => fact.Code));
        Assert.Equal(whole.Select(fact => fact.Code), paged);
        Assert.Contains(whole, fact => fact.Organization is null);
    }

    private async Task<IReadOnlyList<string>> PageThroughAsync<T>(Specification<T> specification, int size)
        where T : CatalogItem
    {
        var codes = new List<string>();
        var page = new Page { First = size };
        while (await Catalog.ListAsync(specification, page) is { Count: > 0 } items)
        {
            codes.AddRange(items.Select(item => item.Code));
            page = page with { After = Page.CursorOf(specification, items[^1]) };
        }

        return codes;
    }

    private async Task<IReadOnlyList<string>> PageBackAsync<T>(Specification<T> specification, int size)
        where T : CatalogItem
    {
        var codes = new List<string>();
        var page = new Page { Last = size };
        while (await Catalog.ListAsync(specification, page) is { Count: > 0 } items)
        {
            codes.InsertRange(0, items.Select(item => item.Code));
            page = page with { Before = Page.CursorOf(specification, items[0]) };
        }

        return codes;
    }
}
