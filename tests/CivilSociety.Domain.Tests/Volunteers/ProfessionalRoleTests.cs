namespace CivilSociety.Domain.Tests.Volunteers;

public sealed class ProfessionalRoleTests
{
    [Fact]
    public void Children_Should_BeListed_When_GivenTheRole()
    {
        var catalog = new SmallCatalog();

        Assert.Equal([catalog.Assistant], catalog.Role.Parts);
        Assert.Equal([catalog.RoleTask], catalog.Role.Tasks);
        Assert.Equal([catalog.Figure], catalog.Role.Figures);
        Assert.Equal([catalog.Practice], catalog.Role.Practices);
    }
}
