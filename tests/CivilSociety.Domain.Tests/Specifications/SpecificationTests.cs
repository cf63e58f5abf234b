using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class SpecificationTests
{
    private static readonly Specification<Organization> Generic = new(organization => organization.IsGeneric);
    private static readonly Specification<Organization> Schools = new(organization => organization.Kind == OrganizationKind.School);

    [Fact]
    public void Apply_Should_ListEverythingInAuthoredOrder_When_NothingIsAsked()
    {
        var specification = new Specification<Organization>();

        Assert.Equal("combiwel school church nameless youth class", Codes(specification.Apply(All)));
        Assert.Null(specification.Criteria);
        Assert.Empty(specification.SortKeys);
        Assert.Same(Page.Whole, specification.Page);
    }

    [Fact]
    public void Apply_Should_ListWhatSatisfies_When_ThereAreCriteria() => Assert.Equal("school nameless", Codes(Generic.Apply(All)));

    [Fact]
    public void And_Should_AskForBoth_When_BothHaveCriteria() => Assert.Equal("school", Codes(Generic.And(Schools).Apply(All)));

    [Fact]
    public void And_Should_AskForBoth_When_GivenAnExpression() =>
        Assert.Equal("nameless", Codes(Generic.And(organization => organization.Kind == null).Apply(All)));

    [Fact]
    public void And_Should_KeepTheOther_When_OneHasNoCriteria()
    {
        var everything = new Specification<Organization>();

        Assert.Equal("school nameless", Codes(everything.And(Generic).Apply(All)));
        Assert.Equal("school nameless", Codes(Generic.And(everything).Apply(All)));
        Assert.Null(everything.And(everything).Criteria);
    }

    [Fact]
    public void Or_Should_AskForEither_When_BothHaveCriteria() => Assert.Equal("school nameless class", Codes(Generic.Or(Schools).Apply(All)));

    [Fact]
    public void Or_Should_AskForEverything_When_OneHasNoCriteria()
    {
        var everything = new Specification<Organization>();

        Assert.Null(everything.Or(Generic).Criteria);
        Assert.Null(Generic.Or(everything).Criteria);
    }

    [Fact]
    public void Not_Should_AskForTheOpposite_When_ThereAreCriteria() => Assert.Equal("combiwel church youth class", Codes(Generic.Not().Apply(All)));

    [Fact]
    public void Not_Should_AskForNothing_When_ThereAreNoCriteria() => Assert.Empty(new Specification<Organization>().Not().Apply(All));

    [Fact]
    public void Not_Should_GiveTheSameRows_When_Twice() => Assert.Equal(Generic.Apply(All), Generic.Not().Not().Apply(All));

    [Fact]
    public void Combination_Should_KeepOrderAndPageOfTheFirst_When_BothHaveThem()
    {
        var page = new Page { First = 2 };
        var first = Generic.OrderBy(organization => organization.Name).Within(page);
        var second = Schools.OrderBy(organization => organization.FoundedYear).Within(new() { Last = 1 });

        Specification<Organization>[] combined = [first.And(second), first.Or(second), first.Not()];

        Assert.All(combined, each => Assert.Equal((first.SortKeys, page), (each.SortKeys, each.Page)));
    }

    [Fact]
    public void Specification_Should_StayAsItWas_When_CombinedOrOrdered()
    {
        var specification = new Specification<Organization>(organization => organization.IsGeneric);
        var criteria = specification.Criteria;

        specification.And(Schools).Or(Schools).Not().OrderBy(organization => organization.Name).Within(new() { First = 1 });

        Assert.Same(criteria, specification.Criteria);
        Assert.Empty(specification.SortKeys);
        Assert.Same(Page.Whole, specification.Page);
    }

    [Fact]
    public void IsSatisfiedBy_Should_TellForOneItem_When_ThereAreCriteria()
    {
        Assert.True(Generic.IsSatisfiedBy(School));
        Assert.False(Generic.IsSatisfiedBy(Church));
        Assert.True(Generic.Not().IsSatisfiedBy(Church));
    }

    [Fact]
    public void IsSatisfiedBy_Should_BeTrue_When_ThereAreNoCriteria() => Assert.True(new Specification<Organization>().IsSatisfiedBy(Church));
}
