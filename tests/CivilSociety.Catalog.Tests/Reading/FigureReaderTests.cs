using System.Text.Json.Nodes;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class FigureReaderTests
{
    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_LinkTheFigure_When_ItIsOfPeopleAndPracticesThatComeLater()
    {
        var (role, group, practice) = (CodeOf("professionalRoles"), CodeOf("volunteerGroups"), CodeOf("practices"));
        Give("professionalRoles", $$"""{ "of": ["{{practice}}", "{{group}}"] }""");

        var figure = Load("bor-test-0");

        Assert.Equal([role], figure.ProfessionalRoles.Select(each => each.Code));
        Assert.Equal([group], figure.VolunteerGroups.Select(each => each.Code));
        Assert.Equal([practice], figure.Practices.Select(each => each.Code));
        Assert.Contains(figure, figure.VolunteerGroups[0].Figures);
        Assert.Contains(figure, figure.Practices[0].Figures);
        Assert.Null(figure.VolunteerGroups[0].Count);
    }

    [Fact]
    public void Load_Should_LinkTheFigure_When_ItIsPartOfATotalThatComesLater()
    {
        Give("professionalRoles", """{ "partOf": "bor-test-1" }""", """{ "partOf": "bor-test-2" }""", "{}");

        var part = Load("bor-test-0");

        Assert.Equal(["bor-test-1", "bor-test-2"], [part.PartOf!.Code, part.PartOf.PartOf!.Code]);
        Assert.Equal([part], part.PartOf.Parts);
        Assert.True(part.Position < part.PartOf.Position);
    }

    [Fact]
    public void Load_Should_CiteTheSectionOfThePractice_When_TheFigureNamesNone()
    {
        Give("practices", "{}", """{ "section": "10.8" }""");

        var (without, with) = (Load("bor-test-0"), Load("bor-test-1"));

        Assert.Equal(without.Practices[0].Section, without.Section);
        Assert.Equal("10.8", with.Section.Code);
    }

    [Fact]
    public void Load_Should_ReportTheFigure_When_ItIsOfNobodyKnown()
    {
        Give("practices", """{ "of": ["nobody"] }""");

        var fault = Assert.Single(_seed.Faults);
        Assert.Equal((SeedCopy.Bor, "/practices/0/quantities/0/of/0"), (fault.File, fault.JsonPointer));
        Assert.Equal("There is no professional role, volunteer group or practice 'nobody'.", fault.Problem);
        Assert.StartsWith("Nearest known: '", fault.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Should_ReportTheFigure_When_ItIsOfAnotherCaseStudy()
    {
        var other = (string)_seed.Read(SeedCopy.Tos)["practices"]![0]!["code"]!;
        Give("practices", $$"""{ "of": ["{{other}}"] }""");

        _seed.AssertOnlyFault(SeedCopy.Bor, "/practices/0/quantities/0/of/0", $"The practice '{other}' is of the case study 'tos'.", "Expected one of the same case study.");
    }

    [Fact]
    public void Load_Should_ReportTheFigure_When_ItIsOfWhatItStandsWith()
    {
        var practice = CodeOf("practices");
        Give("practices", $$"""{ "of": ["{{practice}}"] }""");

        _seed.AssertOnlyFault(SeedCopy.Bor, "/practices/0/quantities/0/of/0", $"The number stands with '{practice}' already.", "Leave it out.");
    }

    [Fact]
    public void Load_Should_ReportTheFigure_When_ItIsPartOfNoneKnown()
    {
        Give("practices", """{ "partOf": "bor-tst-1" }""", "{}");

        var fault = Assert.Single(_seed.Faults);
        Assert.Equal((SeedCopy.Bor, "/practices/0/quantities/0/partOf"), (fault.File, fault.JsonPointer));
        Assert.Equal("There is no figure 'bor-tst-1' in the case study.", fault.Problem);
        Assert.StartsWith("Nearest known: 'bor-test-1', '", fault.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Should_ReportTheFigure_When_ItIsPartOfItself()
    {
        Give("practices", """{ "partOf": "bor-test-1" }""", """{ "partOf": "bor-test-0" }""");

        _seed.AssertOnlyFault(SeedCopy.Bor, "/practices/0/quantities/1/partOf", "The figure 'bor-test-0' is part of itself.", "Name the total, which is no part of its parts.");
    }

    private string CodeOf(string list) => (string)_seed.Read(SeedCopy.Bor)[list]![0]!["code"]!;

    // The first of a list has these numbers, with what is given of each, and the first group has none.
    private void Give(string list, params string[] given) => _seed.Change(SeedCopy.Bor, bor =>
    {
        bor["volunteerGroups"]![0]!.AsObject().Remove("quantities");
        var figures = given.Select((json, index) =>
        {
            var figure = Json.Parse(json);
            figure["code"] = $"bor-test-{index}";
            figure["aspect"] = "OTHER";
            figure["label"] = Json.Parse("""{ "nl": "aantal", "en": "number" }""");
            figure["quantity"] = Json.Parse("""{ "value": 3, "unit": "ITEM" }""");
            return figure;
        });
        bor[list]![0]!["quantities"] = new JsonArray([.. figures]);
    });

    private Figure Load(string code) => CaseStudyCatalog.Load(_seed.Seed).CaseStudies.SelectMany(caseStudy => caseStudy.Figures).Single(figure => figure.Code == code);
}
