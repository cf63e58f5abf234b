using Ardalis.Specification;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

/// <summary>Orders that a specification asks for, completed so that no two items are equal.</summary>
public sealed class CatalogEvaluatorOrderTests
{
    [Fact]
    public void List_Should_ComeInAuthoredOrder_When_NoneIsAskedFor() => Assert.Equal("combiwel school church nameless youth class", List(Organizations().Specification));

    [Fact]
    public void OrderBy_Should_CompareTextOrdinally_When_TheKeyIsText() =>
        Assert.Equal("church combiwel youth class school nameless", List(Organizations().OrderBy(organization => organization.Name.Nl).Specification));

    [Fact]
    public void OrderBy_Should_ReverseTheOrder_When_TheKeyIsDescending() =>
        Assert.Equal("nameless school class youth combiwel church", List(Organizations().OrderByDescending(organization => organization.Name.Nl).Specification));

    [Fact]
    public void OrderBy_Should_FollowTheDeclaration_When_TheKeyIsAnEnum() =>
        Assert.Equal("nameless combiwel youth class school church", List(Organizations().OrderBy(organization => organization.Kind).Specification));

    [Fact]
    public void OrderBy_Should_PutNullLast_When_TheKeyIsDescending() =>
        Assert.Equal("church class school youth combiwel nameless", List(Organizations().OrderByDescending(organization => organization.Kind).Specification));

    [Fact]
    public void OrderBy_Should_PutNullFirstAndEqualsByCode_When_TheKeyIsANumber() =>
        Assert.Equal("nameless school church class combiwel youth", List(Organizations().OrderBy(organization => organization.FoundedYear).Specification));

    [Fact]
    public void OrderBy_Should_KeepEqualsByCode_When_TheKeyIsDescending() =>
        Assert.Equal("combiwel youth church class nameless school", List(Organizations().OrderByDescending(organization => organization.FoundedYear).Specification));

    [Fact]
    public void OrderBy_Should_PutFalseFirst_When_TheKeyIsABoolean() =>
        Assert.Equal("church class combiwel youth nameless school", List(Organizations().OrderBy(organization => organization.IsGeneric).Specification));

    [Fact]
    public void OrderBy_Should_PutTheMissingRelationFirst_When_TheKeyIsAPath() =>
        Assert.Equal("church combiwel nameless school youth class", List(Organizations().OrderBy(organization => organization.Parent!.Name.Nl).Specification));

    [Fact]
    public void OrderBy_Should_SortWithinTheFirstKey_When_ThereAreTwo() => Assert.Equal(
        "youth combiwel class church nameless school",
        List(Organizations().OrderByDescending(organization => organization.FoundedYear).ThenByDescending(organization => organization.Name.Nl).Specification));

    [Fact]
    public void OrderBy_Should_SortByTheKeysThatHold_When_SomeAreConditional()
    {
        var specification = Organizations()
            .OrderBy(organization => organization.Name.Nl, false)
            .ThenByDescending(organization => organization.FoundedYear)
            .Specification;

        Assert.Equal("combiwel school church nameless youth class", List(specification));
    }

    [Fact]
    public void CursorOf_Should_EndWithTheCode_When_TheOrderHasKeys() =>
        Assert.Equal(["Youth", "youth"], Page.CursorOf(Organizations().OrderByDescending(organization => organization.Name.Nl).Specification, Youth));

    [Fact]
    public void CursorOf_Should_BeTheAuthoredPlaceAndTheCode_When_NoOrderIsAskedFor() => Assert.Equal([4, "youth"], Page.CursorOf(Organizations().Specification, Youth));
}
