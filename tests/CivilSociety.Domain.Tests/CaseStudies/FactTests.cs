using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;

namespace CivilSociety.Domain.Tests.CaseStudies;

public sealed class FactTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Years_Should_BeKept_When_TheyAreASpan()
    {
        var fact = new Fact { UntilYear = 2011, Year = 2010, Code = "fact", Position = 0, Topic = FactTopic.History, Text = SmallCatalog.Text, Section = _catalog.Section };

        Assert.Equal((2010, YearPrecision.Exact, 2011), (fact.Year, fact.YearPrecision, fact.UntilYear));
    }

    [Fact]
    public void YearPrecision_Should_BeNull_When_ThereIsNoYear()
    {
        var fact = new Fact { YearPrecision = YearPrecision.Since, UntilYear = 2011, Code = "fact", Position = 0, Topic = FactTopic.History, Text = SmallCatalog.Text, Section = _catalog.Section };

        Assert.Equal((null, null, null), (fact.Year, fact.YearPrecision, fact.UntilYear));
    }

    [Fact]
    public void UntilYear_Should_BeRefused_When_ItIsNotAfterTheYear()
    {
        var before = Assert.Throws<ArgumentException>(() => new Fact { UntilYear = 2010, Year = 2010, Code = "fact", Position = 0, Topic = FactTopic.History, Text = SmallCatalog.Text, Section = _catalog.Section });
        var after = Assert.Throws<ArgumentException>(() => new Fact { Year = 2010, UntilYear = 2009, Code = "fact", Position = 0, Topic = FactTopic.History, Text = SmallCatalog.Text, Section = _catalog.Section });

        Assert.Equal("The last year 2010 is not after 2010.", before.Message);
        Assert.Equal("The last year 2009 is not after 2010.", after.Message);
    }
}
