using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Domain.Tests.CaseStudies;

public sealed class FigureTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Parts_Should_ListTheFigure_When_ItIsPartOfTheTotal() => Assert.Equal([_catalog.Figure], _catalog.Total.Parts);

    [Fact]
    public void Subjects_Should_BeCopied_When_GivenLists()
    {
        var (groups, roles, practices) = (new[] { _catalog.Group }.ToList(), new[] { _catalog.Role }.ToList(), new[] { _catalog.Practice }.ToList());
        var figure = new Figure
        {
            Code = "hours",
            Position = 2,
            CaseStudy = _catalog.CaseStudy,
            Label = SmallCatalog.Text,
            Aspect = _catalog.Figure.Aspect,
            Quantity = _catalog.Figure.Quantity,
            VolunteerGroups = groups,
            ProfessionalRoles = roles,
            Practices = practices,
            Section = _catalog.Section,
        };

        groups.Clear();
        roles.Clear();
        practices.Clear();

        Assert.Equal([_catalog.Group], figure.VolunteerGroups);
        Assert.Equal([_catalog.Role], figure.ProfessionalRoles);
        Assert.Equal([_catalog.Practice], figure.Practices);
    }
}
