using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Tests.CaseStudies;

public sealed class CaseStudyTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Slug_Should_BeTheCode() => Assert.Equal(CaseStudySlug.Parse("tos"), _catalog.CaseStudy.Slug);

    [Theory]
    [InlineData("")]
    [InlineData("TOS")]
    [InlineData("tos--mim")]
    [InlineData("tos/")]
    [InlineData("tos\n")]
    public void Code_Should_BeRefused_When_NotACode(string code)
    {
        var fault = Assert.Throws<ArgumentException>(() => Make(code: code));

        Assert.Equal($"'{code}' is not a code: expected lower-case letters and digits in parts joined by '-', '.' or '/'. (Parameter 'Code')", fault.Message);
    }

    [Fact]
    public void Position_Should_BeRefused_When_Negative()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => Make(position: -1));

        Assert.Equal($"Expected 0 or more. (Parameter 'Position'){Environment.NewLine}Actual value was -1.", fault.Message);
    }

    [Fact]
    public void Number_Should_BeRefused_When_BelowOne()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => Make(number: 0));

        Assert.Equal($"Expected 1 or more. (Parameter 'Number'){Environment.NewLine}Actual value was 0.", fault.Message);
    }

    [Fact]
    public void ChapterNumber_Should_BeRefused_When_BelowOne()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => Make(chapter: 0));

        Assert.Equal($"Expected 1 or more. (Parameter 'ChapterNumber'){Environment.NewLine}Actual value was 0.", fault.Message);
    }

    [Fact]
    public void Places_Should_BeListed_When_GivenTheCaseStudy()
    {
        Assert.Same(_catalog.Project, _catalog.CaseStudy.Project);
        Assert.Equal([_catalog.Location, _catalog.District], _catalog.CaseStudy.Locations);
        Assert.Equal([_catalog.TargetGroup], _catalog.CaseStudy.TargetGroups);
        Assert.Equal([_catalog.LayerPlacement], _catalog.CaseStudy.LayerPlacements);
        Assert.Equal([_catalog.FormPlacement], _catalog.CaseStudy.CollaborationForms);
    }

    [Fact]
    public void People_Should_BeListed_When_GivenTheCaseStudy()
    {
        Assert.Equal([_catalog.Role, _catalog.Assistant], _catalog.CaseStudy.ProfessionalRoles);
        Assert.Equal([_catalog.Group, _catalog.Fathers], _catalog.CaseStudy.VolunteerGroups);
        Assert.Equal([_catalog.Practice, _catalog.Question], _catalog.CaseStudy.Practices);
        Assert.Equal([_catalog.GroupCharacteristic, _catalog.RoleCharacteristic], _catalog.CaseStudy.Characteristics);
        Assert.Equal([_catalog.Partnership, _catalog.Wish], _catalog.CaseStudy.Partnerships);
    }

    [Fact]
    public void Partners_Should_BeTheOrganizationsOfPartnershipsThatExist() => Assert.Equal([_catalog.Organization], _catalog.CaseStudy.Partners);

    [Fact]
    public void Content_Should_BeListed_When_GivenTheCaseStudy()
    {
        Assert.Equal([_catalog.Statement], _catalog.CaseStudy.Statements);
        Assert.Equal([_catalog.NamedCase], _catalog.CaseStudy.NamedCases);
        Assert.Equal([_catalog.Figure, _catalog.Total], _catalog.CaseStudy.Figures);
        Assert.Equal([_catalog.Discrepancy], _catalog.CaseStudy.Discrepancies);
        Assert.Equal([_catalog.Source], _catalog.CaseStudy.Sources);
    }

    [Fact]
    public void Facts_Should_BeApart_When_OfTheReportAsAWhole()
    {
        Assert.Equal([_catalog.Fact], _catalog.CaseStudy.Facts);
        Assert.Equal([_catalog.ReportFact], _catalog.CaseStudy.ReportFacts);
        Assert.Equal([_catalog.Finding], _catalog.CaseStudy.Findings);
    }

    [Fact]
    public void Sections_Should_BeCopied_When_GivenAList()
    {
        var sections = new List<ReportSection> { _catalog.Section };
        var caseStudy = Make(sections: sections);

        sections.Clear();

        Assert.Equal([_catalog.Section], caseStudy.Sections);
        Assert.Equal([_catalog.CaseStudy], _catalog.Section.CaseStudies);
    }

    private CaseStudy Make(
        string code = "mim",
        int position = 1,
        int number = 2,
        int chapter = 3,
        IReadOnlyList<ReportSection>? sections = null) => new()
        {
            Code = code,
            Position = position,
            Number = number,
            ChapterNumber = chapter,
            Name = SmallCatalog.Text,
            Title = SmallCatalog.Text,
            Summary = SmallCatalog.Text,
            Organization = _catalog.Organization,
            Sections = sections ?? [],
        };
}
