namespace CivilSociety.Domain.Tests.Collaborations;

public sealed class CollaborationFormTests
{
    [Fact]
    public void Placements_Should_ListThePlacement_When_GivenTheForm()
    {
        var catalog = new SmallCatalog();

        Assert.Equal([catalog.FormPlacement], catalog.Form.Placements);
    }
}
