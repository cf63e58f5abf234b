using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>A custom seed folder: the ten case studies and an eleventh.</summary>
public sealed class EleventhCaseTests : IDisposable
{
    private const string Slug = "mim-elsewhere";

    private const string Query =
        """
        {
          catalog { version counts { caseStudies } }
          caseStudy(slug: "mim-elsewhere") { number name statements { totalCount } }
          search(text: "elsewhere", kinds: CASE_STUDY) { nodes { caseStudy { slug } } }
          patterns { similar(caseStudy: "mim-elsewhere") { n caseStudies(first: 1) { caseStudy { slug } } } }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public EleventhCaseTests()
    {
        GeneratedSeed.Write(Seed.TenCases(), SeedFolder);
        File.WriteAllText(Path.Combine(SeedFolder, "case-studies", $"{Slug}.json"), Eleventh());
    }

    private string SeedFolder => _folder.Combine("seed");

    [Fact]
    public void Catalog_Should_ReadElevenCaseStudies()
    {
        var catalog = CaseStudyCatalog.Load(Seed.FromFolder(SeedFolder));

        var (mim, eleventh) = (catalog.GetBySlug(CaseStudySlug.Parse("mim")), catalog.GetBySlug(CaseStudySlug.Parse(Slug)));
        Assert.Equal(Enumerable.Range(1, 11), catalog.CaseStudies.Select(caseStudy => caseStudy.Number));
        Assert.Equal("MIM elsewhere", eleventh.Name.En);
        Assert.Equal(mim.Statements.Select(statement => statement.Text), eleventh.Statements.Select(statement => statement.Text));
    }

    [Fact]
    public async Task Server_Should_ServeElevenCaseStudies()
    {
        var catalog = CaseStudyCatalog.Load(Seed.FromFolder(SeedFolder));
        var statements = catalog.GetBySlug(CaseStudySlug.Parse(Slug)).Statements.Count;
        await using var server = ServerProcess.StartInFolder(_folder.Combine("data"), SeedFolder);
        using var client = Unhurried.Client();

        using var response = await client.PostAsJsonAsync(await server.WaitForAddressAsync(), new { query = Query });

        Assert.Equal(
            JsonNode.Parse(
                $$"""
                {
                  "data": {
                    "catalog": { "version": "{{catalog.Info.Version}}", "counts": { "caseStudies": 11 } },
                    "caseStudy": { "number": 11, "name": "MIM elsewhere", "statements": { "totalCount": {{statements}} } },
                    "search": { "nodes": [{ "caseStudy": { "slug": "mim-elsewhere" } }] },
                    "patterns": { "similar": { "n": 10, "caseStudies": [{ "caseStudy": { "slug": "mim" } }] } }
                  }
                }
                """)!.ToJsonString(),
            JsonNode.Parse(await response.Content.ReadAsStringAsync())!.ToJsonString());
    }

    public void Dispose() => _folder.Dispose();

    // The MIM case once more, as if another town had it: under a number, a name and codes of its own.
    private static string Eleventh()
    {
        var file = Seed.TenCases().Files.Single(file => file.Path == "case-studies/mim.json");
        var text = Encoding.UTF8.GetString(file.Content.Span)
            .Replace("\"mim-", "\"elsewhere-", StringComparison.Ordinal)
            .Replace("\"organization\": \"elsewhere-", "\"organization\": \"mim-", StringComparison.Ordinal);
        var content = JsonNode.Parse(text)!;
        content["slug"] = Slug;
        content["number"] = 11;
        content["name"] = new JsonObject { ["nl"] = "MIM elders", ["en"] = "MIM elsewhere" };
        return content.ToJsonString();
    }
}
