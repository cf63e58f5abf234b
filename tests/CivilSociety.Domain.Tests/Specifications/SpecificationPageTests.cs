using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class SpecificationPageTests
{
    // The whole list: nameless school church class combiwel youth. Each year, and its absence, occurs twice.
    private static readonly Specification<Organization> ByYear = new Specification<Organization>().OrderBy(organization => organization.FoundedYear);

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "nameless school")]
    [InlineData(9, "nameless school church class combiwel youth")]
    public void Within_Should_TakeFromTheStart_When_First(int first, string expected) =>
        Assert.Equal(expected, Codes(ByYear.Within(new() { First = first }).Apply(All)));

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "combiwel youth")]
    [InlineData(9, "nameless school church class combiwel youth")]
    public void Within_Should_TakeFromTheEnd_When_Last(int last, string expected) =>
        Assert.Equal(expected, Codes(ByYear.Within(new() { Last = last }).Apply(All)));

    [Fact]
    public void Within_Should_StartBeyondTheCursor_When_After()
    {
        var page = new Page { After = Cursor(Church), First = 2 };

        Assert.Equal("class combiwel", Codes(ByYear.Within(page).Apply(All)));
    }

    [Fact]
    public void Within_Should_EndBeforeTheCursor_When_Before()
    {
        var page = new Page { Before = Cursor(Youth), Last = 2 };

        Assert.Equal("class combiwel", Codes(ByYear.Within(page).Apply(All)));
    }

    [Fact]
    public void Within_Should_TakeWhatIsBetween_When_AfterAndBefore()
    {
        var page = new Page { After = Cursor(Nameless), Before = Cursor(Combiwel) };

        Assert.Equal("school church class", Codes(ByYear.Within(page).Apply(All)));
    }

    [Fact]
    public void Within_Should_BeEmpty_When_AfterTheLast()
    {
        var page = new Page { After = Cursor(Youth), First = 2 };

        Assert.Empty(ByYear.Within(page).Apply(All));
    }

    [Fact]
    public void Within_Should_FindThePlace_When_TheItemOfTheCursorIsGone()
    {
        var page = new Page { After = [1850, "city"], First = 1 };

        Assert.Equal("class", Codes(ByYear.Within(page).Apply(All)));
    }

    [Theory]
    [InlineData(SortDirection.Ascending)]
    [InlineData(SortDirection.Descending)]
    public void Pages_Should_ListEachItemOnce_When_ReadForward(SortDirection direction)
    {
        var specification = new Specification<Organization>().OrderBy(organization => organization.FoundedYear, direction);
        var read = new List<Organization>();

        for (var page = new Page { First = 1 }; specification.Within(page).Apply(All) is [var item]; page = new() { First = 1, After = Values(specification, item) })
        {
            read.Add(item);
        }

        Assert.Equal(specification.Apply(All), read);
    }

    [Theory]
    [InlineData(SortDirection.Ascending)]
    [InlineData(SortDirection.Descending)]
    public void Pages_Should_ListEachItemOnce_When_ReadBackward(SortDirection direction)
    {
        var specification = new Specification<Organization>().OrderBy(organization => organization.FoundedYear, direction);
        var read = new List<Organization>();

        for (var page = new Page { Last = 1 }; specification.Within(page).Apply(All) is [var item]; page = new() { Last = 1, Before = Values(specification, item) })
        {
            read.Insert(0, item);
        }

        Assert.Equal(specification.Apply(All), read);
    }

    private static object?[] Cursor(Organization organization) => Values(ByYear, organization);

    private static object?[] Values(Specification<Organization> specification, Organization organization) =>
        [.. specification.TotalOrder.Select(key => key.Read(organization))];
}
