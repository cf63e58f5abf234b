using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class SpecificationOrderTests
{
    private static readonly Specification<Organization> Everything = new();

    [Fact]
    public void OrderBy_Should_CompareTextOrdinally_When_TheKeyIsText()
    {
        var ordered = Everything.OrderBy(organization => organization.Name);

        Assert.Equal("church combiwel youth class school nameless", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void OrderBy_Should_ReverseTheOrder_When_Descending()
    {
        var ordered = Everything.OrderBy(organization => organization.Name, SortDirection.Descending);

        Assert.Equal("nameless school class youth combiwel church", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void OrderBy_Should_FollowTheDeclaration_When_TheKeyIsAnEnum()
    {
        var ordered = Everything.OrderBy(organization => organization.Kind);

        Assert.Equal("nameless combiwel youth class school church", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void OrderBy_Should_PutNullLast_When_Descending()
    {
        var ordered = Everything.OrderBy(organization => organization.Kind, SortDirection.Descending);

        Assert.Equal("church class school youth combiwel nameless", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void OrderBy_Should_PutNullFirstAndEqualsByCode_When_TheKeyIsANumber()
    {
        var ordered = Everything.OrderBy(organization => organization.FoundedYear);

        Assert.Equal("nameless school church class combiwel youth", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void OrderBy_Should_KeepEqualsByCode_When_Descending()
    {
        var ordered = Everything.OrderBy(organization => organization.FoundedYear, SortDirection.Descending);

        Assert.Equal("combiwel youth church class nameless school", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void OrderBy_Should_PutFalseFirst_When_TheKeyIsABoolean()
    {
        var ordered = Everything.OrderBy(organization => organization.IsGeneric);

        Assert.Equal("church class combiwel youth nameless school", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void OrderBy_Should_PutTheMissingRelationFirst_When_TheKeyIsAPath()
    {
        var ordered = Everything.OrderBy(organization => organization.Parent!.Name);

        Assert.Equal("church combiwel nameless school youth class", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void OrderBy_Should_SortWithinTheFirstKey_When_ThereAreTwo()
    {
        var ordered = Everything
            .OrderBy(organization => organization.FoundedYear, SortDirection.Descending)
            .OrderBy(organization => organization.Name, SortDirection.Descending);

        Assert.Equal("youth combiwel class church nameless school", Codes(ordered.Apply(All)));
    }

    [Fact]
    public void TotalOrder_Should_EndWithTheCode_When_KeysAreAskedFor()
    {
        var order = Everything.OrderBy(organization => organization.Name, SortDirection.Descending).TotalOrder;

        Assert.Equal(["Youth", "youth"], order.Select(key => key.Read(Youth)));
        Assert.Equal([SortDirection.Descending, SortDirection.Ascending], order.Select(key => key.Direction));
    }

    [Fact]
    public void TotalOrder_Should_BeTheAuthoredOrderAndTheCode_When_NoneIsAskedFor() =>
        Assert.Equal([4, "youth"], Everything.TotalOrder.Select(key => key.Read(Youth)));
}
