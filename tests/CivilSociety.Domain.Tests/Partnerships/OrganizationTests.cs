using CivilSociety.Domain.Partnerships;

namespace CivilSociety.Domain.Tests.Partnerships;

public sealed class OrganizationTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Collaboration_Should_BeListed_When_GivenTheOrganization()
    {
        Assert.Equal([_catalog.Part], _catalog.Organization.Parts);
        Assert.Equal([_catalog.CaseStudy], _catalog.Organization.CaseStudies);
        Assert.Equal([_catalog.Partnership], _catalog.Organization.Partnerships);
        Assert.Equal([_catalog.Practice], _catalog.Organization.Practices);
    }

    [Fact]
    public void PartnerOf_Should_ListTheCaseStudy_When_ThePartnershipExists()
    {
        Assert.Equal([_catalog.CaseStudy], _catalog.Organization.PartnerOf);
        Assert.Empty(_catalog.Part.PartnerOf);
    }

    [Fact]
    public void PeopleAndContent_Should_BeListed_When_GivenTheOrganization()
    {
        Assert.Equal([_catalog.Group], _catalog.Organization.VolunteerGroups);
        Assert.Equal([_catalog.Role], _catalog.Organization.ProfessionalRoles);
        Assert.Equal([_catalog.Fact], _catalog.Organization.Facts);
        Assert.Equal([_catalog.Figure], _catalog.Organization.Figures);
    }

    [Fact]
    public void Name_Should_BeRefused_When_Blank()
    {
        var fault = Assert.Throws<ArgumentException>(() => new Organization { Code = "nameless", Position = 0, Name = " ", Section = _catalog.Section });

        Assert.Equal("Expected a text that is not blank. (Parameter 'Name')", fault.Message);
    }
}
