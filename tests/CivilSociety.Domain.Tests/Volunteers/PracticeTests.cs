using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Tests.Volunteers;

public sealed class PracticeTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Figures_Should_ListTheFigure_When_GivenThePractice() => Assert.Equal([_catalog.Figure], _catalog.Practice.Figures);

    [Theory]
    [InlineData(Presence.Mixed)]
    [InlineData(Presence.NotStated)]
    public void Presence_Should_BeRefused_When_ItIsDerived(Presence presence)
    {
        var fault = Assert.Throws<ArgumentException>(() => new Practice
        {
            Code = "training",
            Position = 1,
            CaseStudy = _catalog.CaseStudy,
            Category = PracticeCategory.Training,
            Presence = presence,
            Text = SmallCatalog.Text,
            Section = _catalog.Section,
        });

        Assert.Equal("A practice is present or absent.", fault.Message);
    }
}
