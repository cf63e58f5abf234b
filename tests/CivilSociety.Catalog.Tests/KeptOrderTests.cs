using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Catalog.Tests;

/// <summary>The catalog sorts the items of a kind once for each order that is asked for.</summary>
public sealed class KeptOrderTests
{
    private static readonly CaseStudyCatalog Catalog = CaseStudyCatalog.TenCases;

    // Numbers, enums, texts and paths, some of which have no value.
    private static readonly Expression<Func<Organization, object?>>[] Keys =
    [
        organization => organization.FoundedYear,
        organization => organization.Kind,
        organization => organization.Name.Nl,
        organization => organization.Parent!.FoundedYear,
        organization => organization.Parent!.Name.Nl,
    ];

    private static int _evaluated;

    public static TheoryData<int, bool, int, bool> Orders()
    {
        var orders = new TheoryData<int, bool, int, bool>();
        foreach (var (first, second) in from first in Enumerable.Range(0, Keys.Length) from second in Enumerable.Range(0, Keys.Length) select (first, second))
        {
            orders.Add(first, (first + second) % 2 == 0, second, first > second);
        }

        return orders;
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_Should_BeThoseOfAFreshSort_When_TheOrderIsKept(int first, bool isFirstDescending, int second, bool isSecondDescending)
    {
        foreach (var isFiltered in (bool[])[false, true])
        {
            var specification = new Specification<Organization>();
            specification.Query.Where(organization => organization.Name.Nl.Contains('a'), isFiltered);
            var ordered = isFirstDescending ? specification.Query.OrderByDescending(Keys[first]) : specification.Query.OrderBy(Keys[first]);
            _ = isSecondDescending ? ordered.ThenByDescending(Keys[second]) : ordered.ThenBy(Keys[second]);
            var all = CatalogEvaluator.List(Catalog.Organizations, specification);
            var (middle, late) = (Page.CursorOf(specification, all[all.Count / 2]), Page.CursorOf(specification, all[^2]));
            Page[] pages =
            [
                Page.Whole,
                new() { First = 5 },
                new() { First = 5, After = middle },
                new() { First = 5, Before = middle },
                new() { First = 5, After = middle, Before = late },
                new() { First = 5, After = late, Before = middle },
                new() { Last = 5 },
                new() { Last = 5, After = middle },
                new() { Last = 5, Before = middle },
                new() { Last = 5, After = middle, Before = late },
                new() { First = 0 },
            ];

            foreach (var page in pages)
            {
                Assert.Equal(CatalogEvaluator.List(Catalog.Organizations, specification, page), await Catalog.ListAsync(specification, page));
            }
        }
    }

    [Fact]
    public void Order_Should_BeSortedOnce_When_ItIsWrittenAgain()
    {
        var sorted = new SortedItems(most: 8);

        var byName = sorted.Of(Catalog.Organizations, TotalOrder.Of(By(organization => organization.Name.Nl)));
        var again = sorted.Of(Catalog.Organizations, TotalOrder.Of(By(each => each.Name.Nl)));
        var byParent = sorted.Of(Catalog.Organizations, TotalOrder.Of(By(organization => organization.Parent!.Name.Nl)));
        var descending = sorted.Of(Catalog.Organizations, TotalOrder.Of(new Specification<Organization>().Query.OrderByDescending(organization => organization.Name.Nl).Specification));
        var factors = sorted.Of(Catalog.Factors, TotalOrder.Of(new Specification<Factor>()));

        Assert.NotNull(byName);
        Assert.Same(byName, again);
        Assert.NotSame(byName, byParent);
        Assert.Equal(byName.Items.Select(organization => organization.Name.Nl), descending!.Items.Select(organization => organization.Name.Nl).Reverse());
        Assert.Equal(Catalog.Factors, factors!.Items);
    }

    [Fact]
    public void Order_Should_NotBeKept_When_ItIsMoreThanPaths()
    {
        var sorted = new SortedItems(most: 8);

        Assert.Null(sorted.Of(Catalog.Organizations, TotalOrder.Of(By(organization => organization.Name.Nl == "a"))));
        Assert.Equal(0, sorted.Count);
    }

    [Fact]
    public void Orders_Should_NotGrowInNumber_When_MoreAreAskedForThanAreKept()
    {
        var sorted = new SortedItems(most: 3);

        foreach (var key in Keys)
        {
            sorted.Of(Catalog.Organizations, TotalOrder.Of(By(key)));
            Assert.InRange(sorted.Count, 1, 3);
        }
    }

    [Fact]
    public async Task ListAsync_Should_LookAtNoMoreThanThePage_When_TheOrderIsKept()
    {
        var specification = new Specification<CaseStudy>().Query.Where(caseStudy => Counted(caseStudy.Number)).OrderByDescending(caseStudy => caseStudy.Number).Specification;

        var page = await Catalog.ListAsync(specification, new() { First = 2 });

        Assert.Equal([10, 8], page.Select(caseStudy => caseStudy.Number));
        Assert.Equal(3, _evaluated);
    }

    [Fact]
    public async Task ListAsync_Should_AllocateNoMore_When_ThereAreMoreItems()
    {
        var (few, many) = (new Specification<Organization>().Query.OrderBy(organization => organization.Code).Specification, new Specification<Statement>().Query.OrderBy(statement => statement.Code).Specification);
        Assert.True(Catalog.Statements.Count > 2 * Catalog.Organizations.Count);
        var page = new Page { First = 2 };
        await Catalog.ListAsync(few, page);
        await Catalog.ListAsync(many, page);

        var forFew = BytesOf(() => Catalog.ListAsync(few, page));
        var forMany = BytesOf(() => Catalog.ListAsync(many, page));

        Assert.InRange(forMany, 1, forFew);
    }

    private static ISpecification<Organization> By(Expression<Func<Organization, object?>> key) => new Specification<Organization>().Query.OrderBy(key).Specification;

    private static bool Counted(int number)
    {
        _evaluated++;
        return number % 2 == 0;
    }

    private static long BytesOf(Func<Task> action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action().GetAwaiter().GetResult();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
