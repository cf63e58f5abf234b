using Ardalis.Specification;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class PageTests
{
    [Fact]
    public void Whole_Should_HaveNoSizeAndNoCursor()
    {
        Assert.Null(Page.Whole.First);
        Assert.Null(Page.Whole.Last);
        Assert.Null(Page.Whole.After);
        Assert.Null(Page.Whole.Before);
    }

    [Fact]
    public void First_Should_BeRefused_When_Negative()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => new Page { First = -1 });

        Assert.Equal($"Expected 0 or more. (Parameter 'First'){Environment.NewLine}Actual value was -1.", fault.Message);
    }

    [Fact]
    public void Last_Should_BeRefused_When_Negative()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => new Page { Last = -1 });

        Assert.Equal($"Expected 0 or more. (Parameter 'Last'){Environment.NewLine}Actual value was -1.", fault.Message);
    }

    [Fact]
    public void Page_Should_BeRefused_When_ItHasBothEnds()
    {
        var fault = Assert.Throws<ArgumentException>(() => List(Organizations().Specification, new() { First = 1, Last = 2 }));

        Assert.Equal("The page has both First (1) and Last (2). Expected one of them. (Parameter 'page')", fault.Message);
    }

    [Fact]
    public void Page_Should_BeRefused_When_TheSpecificationIsCutOffToo()
    {
        var fault = Assert.Throws<NotSupportedException>(() => List(Organizations().Take(1).Specification, new() { First = 1 }));

        Assert.Equal("Specification<Organization> has Skip or Take and was given a Page too. Remove Skip and Take from the specification, or pass no page.", fault.Message);
    }

    [Fact]
    public void Cursor_Should_BeRefused_When_ItIsOfAnotherOrder()
    {
        var byYear = Organizations().OrderBy(organization => organization.FoundedYear).Specification;

        var (tooFew, ofAnotherType) = (Fault(new() { After = [1850] }), Fault(new() { Before = ["Church", null] }));

        const string Expected = ", and the list of Organization is sorted by organization.FoundedYear (Int32 or null), item.Code (String). "
            + "Expected a value for each of these keys: Page.CursorOf(specification, item) gives them, with the specification that the page is of.";
        Assert.Equal($"The cursor in Page.After is [1850 (Int32)]{Expected} (Parameter 'After')", tooFew);
        Assert.Equal($"The cursor in Page.Before is [Church (String), null]{Expected} (Parameter 'Before')", ofAnotherType);

        string Fault(Page page) => Assert.Throws<ArgumentException>(() => List(byYear, page)).Message;
    }
}
