namespace CivilSociety.Domain.Tests.Reports;

public sealed class ReportSectionTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Vocabulary_Should_BeListed_When_CitingTheSection()
    {
        Assert.Equal([_catalog.Factor, _catalog.Opposite], _catalog.Section.Factors);
        Assert.Equal([_catalog.Layer], _catalog.Section.Layers);
        Assert.Equal([_catalog.VolunteerType], _catalog.Section.VolunteerTypes);
        Assert.Equal([_catalog.Form], _catalog.Section.CollaborationForms);
        Assert.Equal([_catalog.Organization, _catalog.Part], _catalog.Section.Organizations);
    }

    [Fact]
    public void Places_Should_BeListed_When_CitingTheSection()
    {
        Assert.Equal([_catalog.CaseStudy], _catalog.Section.CaseStudies);
        Assert.Equal([_catalog.Project], _catalog.Section.Projects);
        Assert.Equal([_catalog.Location, _catalog.District], _catalog.Section.Locations);
        Assert.Equal([_catalog.TargetGroup], _catalog.Section.TargetGroups);
        Assert.Equal([_catalog.LayerPlacement], _catalog.Section.LayerPlacements);
    }

    [Fact]
    public void People_Should_BeListed_When_CitingTheSection()
    {
        Assert.Equal([_catalog.Group, _catalog.Fathers], _catalog.Section.VolunteerGroups);
        Assert.Equal([_catalog.Typing], _catalog.Section.VolunteerGroupTypings);
        Assert.Equal([_catalog.Role, _catalog.Assistant], _catalog.Section.ProfessionalRoles);
        Assert.Equal([_catalog.Practice, _catalog.Question], _catalog.Section.Practices);
        Assert.Equal([_catalog.FormPlacement], _catalog.Section.CollaborationPlacements);
    }

    [Fact]
    public void Characteristics_Should_BeListed_When_CitingTheSection() =>
        Assert.Equal([_catalog.GroupCharacteristic, _catalog.RoleCharacteristic], _catalog.Section.Characteristics);

    [Fact]
    public void GroupTasks_Should_BeListed_When_CitingTheSection() => Assert.Equal([_catalog.GroupTask, _catalog.RoleTask], _catalog.Section.GroupTasks);

    [Fact]
    public void Content_Should_BeListed_When_CitingTheSection()
    {
        Assert.Equal([_catalog.Statement], _catalog.Section.Statements);
        Assert.Equal([_catalog.NamedCase], _catalog.Section.NamedCases);
        Assert.Equal([_catalog.Partnership, _catalog.Wish], _catalog.Section.Partnerships);
        Assert.Equal([_catalog.Figure, _catalog.Total], _catalog.Section.Figures);
        Assert.Equal([_catalog.Fact, _catalog.ReportFact], _catalog.Section.Facts);
    }

    [Fact]
    public void ReportContent_Should_BeListed_When_CitingTheSection()
    {
        Assert.Equal([_catalog.DiscrepancyValue], _catalog.Section.DiscrepancyValues);
        Assert.Equal([_catalog.Source], _catalog.Section.Sources);
        Assert.Equal([_catalog.Finding], _catalog.Section.Findings);
        Assert.Equal([_catalog.Publication], _catalog.Section.Publications);
        Assert.Equal([_catalog.Definition], _catalog.Section.Definitions);
    }
}
