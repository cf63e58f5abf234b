using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Tests.Volunteers;

public sealed class PracticeTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Figures_Should_ListTheFigure_When_GivenThePractice() => Assert.Equal([_catalog.Figure], _catalog.Practice.Figures);

    [Fact]
    public void Parts_Should_ListThePart_When_GivenThePractice() => Assert.Equal([_catalog.Question], _catalog.Practice.Parts);

    [Theory]
    [InlineData(PracticeStatus.Desired)]
    [InlineData(PracticeStatus.Failed)]
    [InlineData(PracticeStatus.Ended)]
    public void Status_Should_BeRefused_When_ThePracticeIsPresent(PracticeStatus status)
    {
        var before = Assert.Throws<ArgumentException>(() => new Practice
        {
            Code = "training",
            Position = 1,
            CaseStudy = _catalog.CaseStudy,
            Category = PracticeCategory.Training,
            Presence = Presence.Present,
            Status = status,
            Text = SmallCatalog.Text,
            Section = _catalog.Section,
        });
        var after = Assert.Throws<ArgumentException>(() => new Practice
        {
            Code = "training",
            Position = 1,
            CaseStudy = _catalog.CaseStudy,
            Category = PracticeCategory.Training,
            Status = status,
            Presence = Presence.Present,
            Text = SmallCatalog.Text,
            Section = _catalog.Section,
        });

        Assert.Equal($"A practice that is {status.ToString().ToLowerInvariant()} is absent, not present.", before.Message);
        Assert.Equal(before.Message, after.Message);
    }

    [Fact]
    public void Feature_Should_BeRefused_When_ThePracticeIsOnlyDesired()
    {
        var before = Assert.Throws<ArgumentException>(() => Absent(PracticeStatus.Desired, PracticeFeatureCode.Training));

        Assert.Equal("A practice that is only desired decides no trait.", before.Message);
        Assert.Equal(PracticeFeatureCode.Training, Absent(PracticeStatus.Ended, PracticeFeatureCode.Training).Feature);
        Assert.Equal(PracticeStatus.Desired, Absent(PracticeStatus.Desired, null).Status);
    }

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

    private Practice Absent(PracticeStatus status, PracticeFeatureCode? feature) => new()
    {
        Code = "training",
        Position = 1,
        CaseStudy = _catalog.CaseStudy,
        Category = PracticeCategory.Training,
        Feature = feature,
        Presence = Presence.Absent,
        Status = status,
        Text = SmallCatalog.Text,
        Section = _catalog.Section,
    };
}
