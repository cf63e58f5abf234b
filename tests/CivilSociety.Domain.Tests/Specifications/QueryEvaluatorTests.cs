using Ardalis.Specification;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

/// <summary>A specification answers on a query provider as it does on objects.</summary>
public sealed class QueryEvaluatorTests
{
    private static readonly Specification<Organization>[] Orders =
    [
        Organizations().Specification,
        Organizations().OrderBy(organization => organization.Kind).Specification,
        Organizations().OrderByDescending(organization => organization.Kind).Specification,
        Organizations().OrderBy(organization => organization.FoundedYear).Specification,
        Organizations().OrderByDescending(organization => organization.FoundedYear).Specification,
        Organizations().OrderBy(organization => organization.IsGeneric).Specification,
        Organizations().OrderByDescending(organization => organization.IsGeneric).ThenBy(organization => organization.FoundedYear).Specification,
        Organizations().OrderBy(organization => organization.Section.Code).ThenByDescending(organization => organization.Position).Specification,
    ];

    [Fact]
    public void Apply_Should_GiveTheSameRows_When_TheSpecificationHasAnOrder() => Assert.All(Orders, order => AssertSame(order));

    [Fact]
    public void Apply_Should_GiveTheSameRows_When_TheSpecificationHasConditions()
    {
        var generic = Organizations().Where(organization => organization.IsGeneric).Specification;
        var old = Organizations().Where(organization => organization.FoundedYear < 1900).Specification;

        Assert.All([generic, old, generic.And(old), generic.Or(old), generic.Not(), generic.Or(old).Not(), Orders[0].Not()], specification => AssertSame(specification));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public void Apply_Should_GiveTheSameRows_When_TheSpecificationSkipsOrTakes(int count)
    {
        Assert.All(Orders, order => AssertSame(order, new() { First = count }));
        Assert.All(Orders, order => AssertSame(order, new() { Last = count }));
        AssertSame(Organizations().OrderBy(organization => organization.FoundedYear).Skip(count).Take(2).Specification);
    }

    [Fact]
    public void Apply_Should_GiveTheSameRows_When_AfterOrBeforeACursor()
    {
        var cursors =
            from order in Orders
            from organization in All
            select (Order: order, Cursor: Page.CursorOf(order, organization));

        Assert.All(cursors, given =>
        {
            AssertSame(given.Order, new() { First = 2, After = given.Cursor });
            AssertSame(given.Order, new() { Last = 2, Before = given.Cursor });
        });
    }

    [Fact]
    public void Apply_Should_GiveTheSameResults_When_TheSpecificationSelects()
    {
        var specification = new Names();
        var page = new Page { Last = 3 };

        Assert.Equal(CatalogEvaluator.List(All, specification, page), QueryEvaluator.Apply(All.AsQueryable(), specification, page));
    }

    [Fact]
    public void Filter_Should_LeaveOrderAndCutOut()
    {
        var specification = Organizations().Where(organization => organization.IsGeneric).OrderByDescending(organization => organization.Position).Take(1).Specification;

        Assert.Equal("nameless school", Codes(QueryEvaluator.Filter(All.AsQueryable(), specification)));
    }

    private static void AssertSame(Specification<Organization> specification, Page? page = null) =>
        Assert.Equal(List(specification, page), Codes(QueryEvaluator.Apply(All.AsQueryable(), specification, page)));

    private sealed class Names : Specification<Organization, string>
    {
        public Names() => Query.OrderBy(organization => organization.FoundedYear).SelectMany(organization => new[] { organization.Code, organization.Name.Nl });
    }
}
