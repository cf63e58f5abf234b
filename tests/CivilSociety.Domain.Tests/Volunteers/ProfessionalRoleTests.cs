namespace CivilSociety.Domain.Tests.Volunteers;

public sealed class ProfessionalRoleTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Children_Should_BeListed_When_GivenTheRole()
    {
        Assert.Equal([_catalog.Assistant], _catalog.Role.Parts);
        Assert.Equal([_catalog.RoleCharacteristic], _catalog.Role.Characteristics);
        Assert.Equal([_catalog.RoleTask], _catalog.Role.Tasks);
        Assert.Equal([_catalog.Figure], _catalog.Role.Figures);
        Assert.Equal([_catalog.Practice], _catalog.Role.Practices);
    }

    [Fact]
    public void LedPeople_Should_BeListed_When_GivenTheRole()
    {
        Assert.Equal([_catalog.Assistant], _catalog.Role.LeadsRoles);
        Assert.Equal([_catalog.Group], _catalog.Role.LeadsGroups);
    }
}
