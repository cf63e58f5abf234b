using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Tests.Volunteers;

public sealed class PracticeFeatureTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Derive_Should_GiveEveryFeatureInOrder_When_ThereAreNoPractices()
    {
        var features = PracticeFeature.Derive([]);

        Assert.Equal(Enum.GetValues<PracticeFeatureCode>(), features.Select(feature => feature.Feature));
        Assert.All(features, feature => Assert.Equal((Presence.NotStated, 0), (feature.Presence, feature.Practices.Count)));
    }

    [Theory]
    [InlineData(Presence.Present, Presence.Present, Presence.Present)]
    [InlineData(Presence.Absent, Presence.Absent, Presence.Absent)]
    [InlineData(Presence.Present, Presence.Absent, Presence.Mixed)]
    [InlineData(Presence.Absent, Presence.Present, Presence.Mixed)]
    public void Derive_Should_WeighThePractices_When_TheyDecideTheFeature(Presence first, Presence second, Presence expected)
    {
        var one = Make("one", PracticeFeatureCode.Training, first);
        var other = Make("other", PracticeFeatureCode.Training, second);

        var training = PracticeFeature.Derive([one, other]).Single(feature => feature.Feature == PracticeFeatureCode.Training);

        Assert.Equal(expected, training.Presence);
        Assert.Equal([one, other], training.Practices);
    }

    [Fact]
    public void Derive_Should_StateOneFeatureOnly_When_OnePracticeDecidesOne()
    {
        var practice = Make("contract", PracticeFeatureCode.Contract, Presence.Absent);

        var stated = PracticeFeature.Derive([practice]).Where(feature => feature.Presence != Presence.NotStated).ToList();

        var contract = Assert.Single(stated);
        Assert.Equal(PracticeFeatureCode.Contract, contract.Feature);
        Assert.Equal(Presence.Absent, contract.Presence);
        Assert.Equal([practice], contract.Practices);
    }

    [Fact]
    public void Derive_Should_StateNothing_When_ThePracticeDecidesNoFeature()
    {
        var features = PracticeFeature.Derive([Make("detail", null, Presence.Present)]);

        Assert.All(features, feature => Assert.Equal((Presence.NotStated, 0), (feature.Presence, feature.Practices.Count)));
    }

    private Practice Make(string code, PracticeFeatureCode? feature, Presence presence) => new()
    {
        Code = code,
        Position = 1,
        CaseStudy = _catalog.CaseStudy,
        Category = PracticeCategory.Training,
        Feature = feature,
        Presence = presence,
        Text = SmallCatalog.Text,
        Section = _catalog.Section,
    };
}
