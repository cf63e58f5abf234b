using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

/// <summary>A specification answers on a query provider as it does on objects.</summary>
public sealed class QueryableSpecificationTests
{
    private static readonly Specification<Organization> Everything = new();

    private static readonly Specification<Organization>[] Orders =
    [
        Everything,
        Everything.OrderBy(organization => organization.Name),
        Everything.OrderBy(organization => organization.Name, SortDirection.Descending),
        Everything.OrderBy(organization => organization.Kind),
        Everything.OrderBy(organization => organization.Kind, SortDirection.Descending),
        Everything.OrderBy(organization => organization.FoundedYear),
        Everything.OrderBy(organization => organization.FoundedYear, SortDirection.Descending),
        Everything.OrderBy(organization => organization.IsGeneric),
        Everything.OrderBy(organization => organization.IsGeneric, SortDirection.Descending).OrderBy(organization => organization.FoundedYear),
        Everything.OrderBy(organization => organization.Section.Code).OrderBy(organization => organization.Name, SortDirection.Descending),
    ];

    [Fact]
    public void Apply_Should_GiveTheSameRows_When_Ordered() => Assert.All(Orders, AssertSame);

    [Fact]
    public void Apply_Should_GiveTheSameRows_When_Filtered()
    {
        var generic = new Specification<Organization>(organization => organization.IsGeneric);
        var old = new Specification<Organization>(organization => organization.FoundedYear < 1900);
        Specification<Organization>[] filtered = [generic, old, generic.And(old), generic.Or(old), generic.Not(), generic.Or(old).Not(), Everything.Not()];

        Assert.All(filtered, AssertSame);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public void Apply_Should_GiveTheSameRows_When_CutOff(int count)
    {
        Assert.All(Orders, order => AssertSame(order.Within(new() { First = count })));
        Assert.All(Orders, order => AssertSame(order.Within(new() { Last = count })));
    }

    [Fact]
    public void Apply_Should_GiveTheSameRows_When_AfterACursor() =>
        Assert.All(Cursors(), given => AssertSame(given.Order.Within(new() { First = 2, After = given.Cursor })));

    [Fact]
    public void Apply_Should_GiveTheSameRows_When_BeforeACursor() =>
        Assert.All(Cursors(), given => AssertSame(given.Order.Within(new() { Last = 2, Before = given.Cursor })));

    [Fact]
    public void Apply_Should_GiveTheRowsBackwards_When_ReadFromTheEnd()
    {
        var specification = Everything.OrderBy(organization => organization.Name).Within(new() { Last = 3 });

        var rows = specification.Apply(All.AsQueryable()).ToList();

        Assert.Equal("nameless school class", Codes(rows));
        Assert.Equal("class school nameless", Codes(specification.Arrange(rows)));
    }

    [Fact]
    public void ApplyCriteria_Should_LeaveOrderAndPageOut_When_Given()
    {
        var items = All.AsQueryable();
        var specification = new Specification<Organization>(organization => organization.IsGeneric)
            .OrderBy(organization => organization.Name, SortDirection.Descending)
            .Within(new() { First = 1 });

        var rows = items.Provider.CreateQuery<Organization>(specification.ApplyCriteria(items.Expression));

        Assert.Equal("nameless school", Codes(rows));
    }

    private static IEnumerable<(Specification<Organization> Order, object?[] Cursor)> Cursors() =>
        from order in Orders
        from organization in All
        select (order, order.TotalOrder.Select(key => key.Read(organization)).ToArray());

    private static void AssertSame(Specification<Organization> specification)
    {
        var expected = specification.Apply(All);
        var rows = specification.Apply(All.AsQueryable()).ToList();

        Assert.Equal(Codes(expected), Codes(specification.Arrange(rows)));
    }
}
