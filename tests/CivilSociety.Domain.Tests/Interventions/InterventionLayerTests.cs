namespace CivilSociety.Domain.Tests.Interventions;

public sealed class InterventionLayerTests
{
    [Fact]
    public void Placements_Should_ListThePlacement_When_GivenTheLayer()
    {
        var catalog = new SmallCatalog();

        Assert.Equal([catalog.LayerPlacement], catalog.Layer.Placements);
    }
}
