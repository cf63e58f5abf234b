using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;

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

    [Theory]
    [InlineData("Expected a text that is not blank. (Parameter 'Aliases')", " ")]
    [InlineData("The alias 'Zorg' is the name already, or another alias. (Parameter 'aliases')", "Zorg")]
    [InlineData("The alias 'Care' is the name already, or another alias. (Parameter 'aliases')", "CARE", "Care")]
    [InlineData("The alias 'CARE' is the name already, or another alias. (Parameter 'aliases')", "CARE", "CARE")]
    public void Aliases_Should_BeRefused_When_TheyAreNoOtherNames(string message, params string[] aliases)
    {
        var before = Assert.Throws<ArgumentException>(() => new Organization { Code = "care", Position = 0, Name = new("Zorg", "Care"), Aliases = aliases, Section = _catalog.Section });
        var after = Assert.Throws<ArgumentException>(() => new Organization { Code = "care", Position = 0, Aliases = aliases, Name = new("Zorg", "Care"), Section = _catalog.Section });

        Assert.Equal(message, before.Message);
        Assert.Equal(message, after.Message);
    }

    [Fact]
    public void Aliases_Should_BeKept_When_TheyDifferFromTheNameInCase()
    {
        var care = new Organization { Code = "care", Position = 0, Name = new("Zorg", "Care"), Aliases = ["CARE", "zorg"], Section = _catalog.Section };

        Assert.Equal(["CARE", "zorg"], care.Aliases);
        Assert.Empty(_catalog.Organization.Aliases);
    }

    [Fact]
    public void FoundedYearPrecision_Should_BeThereWithTheYearOnly()
    {
        var (exact, about, none) = (Founded(1990, null), Founded(1990, YearPrecision.About), Founded(null, YearPrecision.About));

        Assert.Equal((YearPrecision.Exact, YearPrecision.About, null), (exact.FoundedYearPrecision, about.FoundedYearPrecision, none.FoundedYearPrecision));
    }

    private Organization Founded(int? year, YearPrecision? precision) =>
        new() { Code = "care", Position = 0, Name = new("Zorg", "Care"), FoundedYear = year, FoundedYearPrecision = precision, Section = _catalog.Section };
}
