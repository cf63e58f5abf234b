using System.Text.Json.Nodes;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class ReportReaderTests
{
    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_ReportASection_When_ItStandsAfterOneWithAHigherNumber()
    {
        _seed.Change(SeedCopy.Report, report =>
        {
            var sections = report["sections"]!.AsArray();
            Move(sections, from: IndexOf(sections, "10.1"), to: IndexOf(sections, "2.6"));
        });

        var place = IndexOf(_seed.Read(SeedCopy.Report)["sections"]!.AsArray(), "2.6");
        _seed.AssertOnlyFault(SeedCopy.Report, $"/sections/{place}/number", "Section 2.6 stands after 10.1.", "Expected the sections in the order of their numbers.");
    }

    [Theory]
    [InlineData("2", "number", null, "The property 'number' is missing.", "Add 'number'.", "")]
    [InlineData("2", "number", "2.0", "'2.0' is not the number of a chapter.", "Expected one number, such as 2.")]
    [InlineData("2", "chapter", 3, "Section 2 is not of chapter 3.", "Correct the chapter or the number.")]
    [InlineData("2.6", "number", "2", "'2' is not the number of a section.", "Expected numbers joined by '.', such as 2.5.1.")]
    [InlineData("2.6", "chapter", null, "A part of the kind SECTION is of a chapter.", "Add it, or correct the kind.")]
    [InlineData("2-interviews", "number", "2.9", "A part of the kind INTERVIEWS has no number.", "Leave it out, or correct the kind.")]
    [InlineData("2-interviews", "chapter", null, "A part of the kind INTERVIEWS is of a chapter.", "Add it, or correct the kind.")]
    [InlineData("back-cover", "chapter", 11, "A part of the kind BACK_COVER is of no chapter.", "Leave it out, or correct the kind.")]
    public void Load_Should_ReportASection_When_ItsKindSaysOtherwise(string code, string property, object? value, string problem, string remedy, string? at = null)
    {
        var place = _seed.Read(SeedCopy.Report)["sections"]!.AsArray().Select(section => (string?)section!["code"]).ToList().IndexOf(code);
        _seed.Change(SeedCopy.Report, report =>
        {
            var section = report["sections"]![place]!.AsObject();
            section.Remove(property);
            if (value is not null)
            {
                section[property] = JsonValue.Create(value);
            }
        });

        Assert.Contains(new(SeedCopy.Report, $"/sections/{place}{at ?? $"/{property}"}", problem, remedy), _seed.Faults);
    }

    [Fact]
    public void Load_Should_ReportASection_When_ItHasNoKind()
    {
        _seed.Change(SeedCopy.Report, report => report["sections"]![0]!.AsObject().Remove("kind"));

        Assert.Contains(new(SeedCopy.Report, "/sections/0", "The property 'kind' is missing.", "Add 'kind': one of CHAPTER, SECTION, INTERVIEWS, DOCUMENTS, WEBSITES, APPENDIX, BACK_COVER."), _seed.Faults);
    }

    private static int IndexOf(JsonArray sections, string number) => sections.Select(section => (string?)section!["number"]).ToList().IndexOf(number);

    private static void Move(JsonArray sections, int from, int to)
    {
        var section = sections[from];
        sections.RemoveAt(from);
        sections.Insert(to, section);
    }
}
