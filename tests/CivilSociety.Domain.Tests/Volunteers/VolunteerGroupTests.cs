namespace CivilSociety.Domain.Tests.Volunteers;

public sealed class VolunteerGroupTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Children_Should_BeListed_When_GivenTheGroup()
    {
        Assert.Equal([_catalog.Fathers], _catalog.Group.Parts);
        Assert.Equal([_catalog.GroupCharacteristic], _catalog.Group.Characteristics);
        Assert.Equal([_catalog.GroupTask], _catalog.Group.Tasks);
        Assert.Equal([_catalog.Figure], _catalog.Group.Figures);
        Assert.Equal([_catalog.Practice], _catalog.Group.Practices);
        Assert.Equal([_catalog.Typing], _catalog.Group.Types);
    }

    [Fact]
    public void Collaboration_Should_BeListed_When_GivenTheGroup()
    {
        Assert.Equal([_catalog.Fathers], _catalog.Group.LeadsGroups);
        Assert.Equal([_catalog.FormPlacement], _catalog.Group.CollaborationForms);
    }

    [Fact]
    public void Groups_Should_ListTheTyping_When_GivenTheType() => Assert.Equal([_catalog.Typing], _catalog.VolunteerType.Groups);
}
