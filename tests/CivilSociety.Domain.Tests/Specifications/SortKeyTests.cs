using System.Linq.Expressions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class SortKeyTests
{
    [Fact]
    public void Read_Should_GivePlaceInDeclaration_When_TheKeyIsAnEnum()
    {
        var key = Key(organization => organization.Kind);

        Assert.Equal((int)OrganizationKind.Welfare, key.Read(Combiwel));
        Assert.Equal(-1, key.Read(Nameless));
    }

    [Fact]
    public void Read_Should_GiveANumber_When_TheKeyIsABoolean()
    {
        var key = Key(organization => organization.IsGeneric);

        Assert.Equal(0, key.Read(Combiwel));
        Assert.Equal(1, key.Read(School));
    }

    [Fact]
    public void Read_Should_GiveNull_When_ARelationOnThePathIsMissing()
    {
        Assert.Null(Key(organization => organization.Parent!.Name.Nl).Read(Combiwel));
        Assert.Null(Key(organization => organization.Parent!.Position).Read(Combiwel));
        Assert.Null(Key(organization => organization.Parent!.IsGeneric).Read(Combiwel));
        Assert.Null(Key(organization => organization.Parent!.Parent!.Kind).Read(Youth));
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(null, "a", -1)]
    [InlineData("a", null, 1)]
    [InlineData("a", "a", 0)]
    [InlineData("B", "a", -1)]
    [InlineData("\u00e9", "z", 1)]
    public void Compare_Should_PutNullFirstAndTextOrdinally_When_Ascending(string? left, string? right, int expected) =>
        Assert.Equal(expected, Math.Sign(Key(organization => organization.Name.Nl).Compare(left, right)));

    [Theory]
    [InlineData(null, 1, 1)]
    [InlineData(1, null, -1)]
    [InlineData(1, 2, 1)]
    [InlineData(2, 2, 0)]
    public void Compare_Should_ReverseTheOrder_When_TheKeyIsDescending(int? left, int? right, int expected) =>
        Assert.Equal(expected, Math.Sign(Key(organization => organization.FoundedYear, isDescending: true).Compare(left, right)));

    private static SortKey<Organization> Key<T>(Expression<Func<Organization, T>> value, bool isDescending = false) =>
        new(value, isDescending);
}
