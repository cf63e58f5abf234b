using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Citations;

namespace CivilSociety.Exchange.Tests.Citations;

public sealed class CslJsonFileTests
{
    [Fact]
    public async Task WriteAsync_Should_SplitNamesAndDates()
    {
        var references = await ReadAsync(Language.Nl);

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(
                """
                {
                  "id": "civilsociety-survey",
                  "type": "report",
                  "title": "Samen werken. Een enquête onder professionals en vrijwilligers rond jeugd en gezin",
                  "author": [
                    { "family": "Bulsink", "given": "D." },
                    { "family": "Gaag", "given": "R.S.", "non-dropping-particle": "van der" },
                    { "family": "Klein", "given": "M.", "non-dropping-particle": "van der" }
                  ],
                  "issued": { "date-parts": [[2012]] },
                  "publisher": "Verwey-Jonker Instituut",
                  "publisher-place": "Utrecht",
                  "language": "nl",
                  "status": "forthcoming",
                  "note": "Aangekondigd in het rapport"
                }
                """),
            references[2]));
    }

    [Fact]
    public async Task WriteAsync_Should_ListTheReportFirstAndEachPublicationOnce()
    {
        var references = await ReadAsync(Language.En);

        Assert.Equal(
            ["civilsociety-case-studies", "civilsociety-literature-review", "civilsociety-survey", "civilsociety-handbook"],
            references.Select(reference => (string?)reference!["id"]));
    }

    private static async Task<JsonArray> ReadAsync(Language language) =>
        JsonNode.Parse(await Written.BytesAsync(stream => CslJsonFile.WriteAsync(stream, CaseStudyCatalog.TenCases, language)))!.AsArray();
}
