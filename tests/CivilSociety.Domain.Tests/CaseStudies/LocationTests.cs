namespace CivilSociety.Domain.Tests.CaseStudies;

public sealed class LocationTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Children_Should_BeListed_When_GivenTheLocation()
    {
        Assert.Equal([_catalog.District], _catalog.Location.Parts);
        Assert.Equal([_catalog.Group], _catalog.Location.VolunteerGroups);
        Assert.Equal([_catalog.Role], _catalog.Location.ProfessionalRoles);
        Assert.Equal([_catalog.Fact], _catalog.Location.Facts);
        Assert.Equal([_catalog.Figure], _catalog.Location.Figures);
    }
}
