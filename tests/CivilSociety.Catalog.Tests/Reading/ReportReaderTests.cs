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

    private static int IndexOf(JsonArray sections, string number) => sections.Select(section => (string?)section!["number"]).ToList().IndexOf(number);

    private static void Move(JsonArray sections, int from, int to)
    {
        var section = sections[from];
        sections.RemoveAt(from);
        sections.Insert(to, section);
    }
}
