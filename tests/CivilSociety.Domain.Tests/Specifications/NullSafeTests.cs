using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

/// <summary>Criteria on a path that breaks off: four of the six organizations have no parent.</summary>
public sealed class NullSafeTests
{
    [Fact]
    public void Equal_Should_BeFalse_When_TheRelationIsMissing() =>
        Assert.Equal("youth", List(organization => organization.Parent!.Name.Nl == "Combiwel"));

    [Fact]
    public void NotEqual_Should_BeTrue_When_TheRelationIsMissing() =>
        Assert.Equal("combiwel school church nameless class", List(organization => organization.Parent!.Name.Nl != "Combiwel"));

    [Fact]
    public void EqualToNull_Should_BeTrue_When_TheRelationOrTheValueIsMissing() =>
        Assert.Equal("combiwel school church nameless class", List(organization => organization.Parent!.FoundedYear == null));

    [Fact]
    public void GreaterThan_Should_BeFalse_When_TheRelationOrTheValueIsMissing() =>
        Assert.Equal("youth", List(organization => organization.Parent!.FoundedYear > 1900));

    [Fact]
    public void GreaterThan_Should_BeFalse_When_TheValueIsNeverMissingButTheRelationIs() =>
        Assert.Equal("youth class", List(organization => organization.Parent!.Position >= 0));

    [Fact]
    public void Equal_Should_CompareTheChoice_When_TheValueIsAnEnum() =>
        Assert.Equal("class", List(organization => organization.Parent!.Kind == OrganizationKind.School));

    [Fact]
    public void Boolean_Should_BeFalse_When_TheRelationIsMissing() => Assert.Equal("class", List(organization => organization.Parent!.IsGeneric));

    [Fact]
    public void Boolean_Should_BeCombined_When_TheRelationIsMissing() =>
        Assert.Equal("church class", List(organization => organization.FoundedYear == 1850 || organization.Parent!.IsGeneric));

    [Fact]
    public void BooleanOfAnItem_Should_BeFalse_When_TheRelationOfTheItemIsMissing() =>
        Assert.Equal("combiwel school", List(organization => organization.Parts.Any(part => part.Parent!.Parent!.IsGeneric) || organization.Parts.Any()));

    [Fact]
    public void OrdinalText_Should_BeFalse_When_TheRelationIsMissing() =>
        Assert.Equal("youth", List(organization => OrdinalText.StartsWith(organization.Parent!.Name.Nl, "C")));

    [Fact]
    public void Equals_Should_BeFalse_When_TheRelationOfItsChoiceIsMissing() =>
        Assert.Equal("class", List(organization => organization.Parent!.Kind.Equals(OrganizationKind.School)));

    [Fact]
    public void Any_Should_BeFalse_When_TheRelationIsMissing() =>
        Assert.Equal("youth", List(organization => organization.Parent!.Parts.Any(part => part.Name.Nl == "Youth")));

    [Fact]
    public void All_Should_BeTrue_When_TheRelationIsMissing() =>
        Assert.Equal("combiwel school church nameless class", List(organization => organization.Parent!.Parts.All(part => part.Name.Nl == "class")));

    [Fact]
    public void Count_Should_BeZero_When_TheRelationIsMissing() =>
        Assert.Equal("combiwel school church nameless", List(organization => organization.Parent!.Parts.Count(part => part.Position > 0) == 0));

    [Fact]
    public void CountOfAll_Should_BeZero_When_TheRelationIsMissing() =>
        Assert.Equal("combiwel school church nameless", List(organization => organization.Parent!.Parts.Count == 0));

    [Fact]
    public void ValueOfANullable_Should_CompareAsNull_When_TheRelationOrTheValueIsMissing() =>
        Assert.Equal("youth", List(organization => organization.Parent!.FoundedYear!.Value == 1990));

    [Fact]
    public void HasValue_Should_BeFalse_When_TheRelationOrTheValueIsMissing() =>
        Assert.Equal("youth", List(organization => organization.Parent!.FoundedYear.HasValue));

    [Fact]
    public void Path_Should_BeNull_When_ItBreaksOffTwice() =>
        Assert.Equal("combiwel school church nameless youth class", List(organization => organization.Parent!.Parent!.Name.Nl == null));

    [Fact]
    public void ListOfChoices_Should_HaveNoNull_When_TheRelationIsMissing()
    {
        int[] positions = [0, 3];

        Assert.Equal("youth", List(organization => positions.Contains(organization.Parent!.Position)));
    }

    private static string List(Expression<Func<Organization, bool>> criteria) => SampleOrganizations.List(Organizations().Where(criteria).Specification);
}
