using Ardalis.Specification;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class CombineTests
{
    private static readonly Specification<Organization> Everything = new();
    private static readonly Specification<Organization> Generic = Organizations().Where(organization => organization.IsGeneric).Specification;
    private static readonly Specification<Organization> Schools = Organizations().Where(organization => organization.Kind == OrganizationKind.School).Specification;

    [Fact]
    public void List_Should_GiveWhatSatisfies_When_ThereAreCriteria() => Assert.Equal("school nameless", List(Generic));

    [Fact]
    public void And_Should_AskForBoth_When_BothHaveCriteria() => Assert.Equal("school", List(Generic.And(Schools)));

    [Fact]
    public void And_Should_KeepTheOther_When_OneHasNoCriteria()
    {
        Assert.Equal("school nameless", List(Everything.And(Generic)));
        Assert.Equal("school nameless", List(Generic.And(Everything)));
        Assert.Empty(Everything.And(Everything).WhereExpressions);
    }

    [Fact]
    public void And_Should_AskForAll_When_OneHasSeveralCriteria()
    {
        var founded = Organizations().Where(organization => organization.FoundedYear != null).Where(organization => organization.Kind != OrganizationKind.Religious).Specification;

        Assert.Equal("class", List(founded.And(Schools)));
        Assert.Equal("combiwel youth class", List(founded));
    }

    [Fact]
    public void Or_Should_AskForEither_When_BothHaveCriteria() => Assert.Equal("school nameless class", List(Generic.Or(Schools)));

    [Fact]
    public void Or_Should_AskForEverything_When_OneHasNoCriteria()
    {
        Assert.Empty(Everything.Or(Generic).WhereExpressions);
        Assert.Empty(Generic.Or(Everything).WhereExpressions);
    }

    [Fact]
    public void Not_Should_AskForTheOpposite_When_ThereAreCriteria() => Assert.Equal("combiwel church youth class", List(Generic.Not()));

    [Fact]
    public void Not_Should_AskForNothing_When_ThereAreNoCriteria() => Assert.Equal("", List(Everything.Not()));

    [Fact]
    public void Not_Should_GiveTheSameRows_When_AppliedTwice() => Assert.Equal(List(Generic), List(Generic.Not().Not()));

    [Fact]
    public void Combination_Should_KeepOrderAndIncludesOfTheFirst_When_BothHaveThem()
    {
        var first = Organizations()
            .Where(organization => organization.IsGeneric)
            .OrderByDescending(organization => organization.Name.Nl)
            .ThenBy(organization => organization.FoundedYear)
            .Include(organization => organization.Parent)
            .ThenInclude(parent => parent!.Section)
            .Specification;
        var second = Organizations().OrderBy(organization => organization.FoundedYear).Include(organization => organization.Section).Specification;

        Specification<Organization>[] combined = [first.And(second), first.Or(second), first.Not()];

        Assert.All(combined, each =>
        {
            Assert.Equal([OrderTypeEnum.OrderByDescending, OrderTypeEnum.ThenBy], each.OrderExpressions.Select(order => order.OrderType));
            Assert.Equal(["Parent.Section"], each.IncludeStrings);
        });
    }

    [Fact]
    public void Combination_Should_LeaveBothAsTheyWere()
    {
        var specification = Organizations().Where(organization => organization.IsGeneric).Specification;

        specification.And(Schools).Or(Schools).Not().Query.OrderBy(organization => organization.Name.Nl);

        Assert.Equal("school nameless", List(specification));
        Assert.Empty(specification.OrderExpressions);
        Assert.Equal("school class", List(Schools));
    }

    [Fact]
    public void Combination_Should_BeRefused_When_OneIsMoreThanAConditionInAnOrder()
    {
        var cut = Organizations().Take(2).Specification;
        var processed = Organizations();
        processed.PostProcessingAction(found => found);

        Assert.Equal(
            "Specification<Organization> has Skip or Take, so that another condition would select from other items than it gives. Combine the conditions first, and pass a Page with the result or cut that off.",
            Assert.Throws<NotSupportedException>(() => Generic.And(cut)).Message);
        Assert.Equal(
            "Specification<Organization> has a PostProcessingAction, which cannot be combined with conditions. Combine the conditions first, and process the list that you are given.",
            Assert.Throws<NotSupportedException>(() => processed.Specification.Not()).Message);
    }

    [Fact]
    public void IsSatisfiedBy_Should_TellForOneItem()
    {
        Assert.True(CatalogEvaluator.IsSatisfiedBy(School, Generic));
        Assert.False(CatalogEvaluator.IsSatisfiedBy(Church, Generic));
        Assert.True(CatalogEvaluator.IsSatisfiedBy(Church, Generic.Not()));
        Assert.True(CatalogEvaluator.IsSatisfiedBy(Church, Everything));
    }
}
