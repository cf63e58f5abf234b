using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class PageTests
{
    [Fact]
    public void Whole_Should_AskForEverything_When_Read()
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
}
