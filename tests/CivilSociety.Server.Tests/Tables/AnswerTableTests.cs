using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CivilSociety.Exchange.Tables;
using CivilSociety.Tests.Shared;
using CsvHelper;

namespace CivilSociety.Server.Tests.Tables;

/// <summary>What volunteers say where the layer is tackling problems, as a table.</summary>
public sealed class AnswerTableTests(HostedServer server) : IClassFixture<HostedServer>
{
    private const string Filter = """
        where: {
          perspectives: { some: { eq: VOLUNTEER } }
          caseStudy: { layerPlacements: { some: { layer: { code: { eq: "tackling-problems" } }, status: { eq: ACTUAL }, section: { chapter: { eq: 1 } } } } }
        }
        """;

    private const string Query = $"query OfVolunteers {{ statements({Filter}, first: 50) {{ nodes {{ code text(language: NL) section {{ number chapter }} levels noneMentioned codings {{ totalCount }} }} }} }}";

    private static readonly string[] Columns = ["code", "text", "section.number", "section.chapter", "levels", "noneMentioned", "codings.totalCount"];

    [Fact]
    public async Task Csv_Should_HaveAllStatements()
    {
        var expected = await ExpectedAsync();

        var records = ReadCsv(await GetAsync("csv"), ',');

        Assert.Equal(Columns, records[0]);
        Assert.Equal(expected.Select(row => string.Join('|', row)), records.Skip(1).Select(record => string.Join('|', record)));
        Assert.Equal(await CountAsync(), records.Count - 1);
    }

    [Fact]
    public async Task Csv_Should_SuitDutchExcel_When_ItIsAskedFor()
    {
        var file = await GetAsync("csv&excel=nl");

        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var records = ReadCsv(file[3..], ';');
        Assert.Equal(Columns, records[0]);
        Assert.Equal(await CountAsync(), records.Count - 1);
        Assert.Contains("=\"8.7\"", records.Select(record => record[2]));
    }

    [Fact]
    public async Task Xlsx_Should_HaveAllStatements_When_ItIsReadFromItsPackage()
    {
        var expected = await ExpectedAsync();

        var rows = Workbook.Read(await GetAsync("xlsx"));

        Assert.Equal(Columns, rows[0]);
        Assert.Equal(await CountAsync(), rows.Count - 1);
        Assert.Equal(expected.Select(row => row[..5]), rows.Skip(1).Select(row => row[..5].Select(cell => cell is double number ? $"{number}" : cell as string)));
        Assert.All(rows.Skip(1), row => Assert.Equal((typeof(string), typeof(double), typeof(double)), (row[2]!.GetType(), row[3]!.GetType(), row[6]!.GetType())));
    }

    [LibreOfficeFact]
    [Trait(Speed.Trait, Speed.Slow)]
    public async Task Files_Should_HaveAllStatementsAndSectionsAsTexts_When_LibreOfficeOpensThem()
    {
        var expected = await ExpectedAsync();
        foreach (var format in (string[])["csv", "xlsx"])
        {
            using var folder = new TemporaryFolder();
            var file = folder.Combine($"statements.{format}");
            await File.WriteAllBytesAsync(file, await GetAsync(format));

            var saved = await LibreOfficeFactAttribute.OpenAsync(file, folder.Path);

            var records = ReadCsv(System.Text.Encoding.UTF8.GetBytes(saved), ',');
            Assert.Equal(await CountAsync(), records.Count - 1);
            Assert.Equal(expected.Select(row => row[..5]), records.Skip(1).Select(record => record[..5]));
            Assert.Contains(",\"8.7\",8,", saved, StringComparison.Ordinal);
            Assert.Contains(",\"10.7\",10,", saved, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Head_Should_BeThatOfAFile_When_OtherOriginsReadIt()
    {
        using var client = Unhurried.Client();
        client.DefaultRequestHeaders.Add("Origin", "https://dashboard.example");
        client.DefaultRequestHeaders.Accept.ParseAdd(XlsxFile.MediaType);
        using var response = await client.PostAsJsonAsync(server.Address, new { query = Query });

        Assert.Equal(
            (HttpStatusCode.OK, XlsxFile.MediaType, "attachment; filename=OfVolunteers.xlsx", "Content-Disposition,ETag,Retry-After"),
            (response.StatusCode, response.Content.Headers.ContentType!.ToString(), response.Content.Headers.ContentDisposition!.ToString(), Assert.Single(response.Headers.GetValues("Access-Control-Expose-Headers"))));
    }

    [Fact]
    public async Task Csv_Should_BeTheSame_When_ItIsCompressed()
    {
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.GZip }) { Timeout = Timeout.InfiniteTimeSpan };
        using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf("csv")) { Headers = { { "Accept-Encoding", "gzip" } } };
        using var response = await client.SendAsync(request);

        Assert.Equal(["Accept", "Accept-Encoding"], response.Headers.Vary.Order(StringComparer.Ordinal));
        Assert.Equal(await GetAsync("csv"), await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Link_Should_GiveTheTable_When_ABrowserFollowsIt()
    {
        using var client = Unhurried.Client(followRedirects: false);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        using var response = await client.GetAsync(new Uri($"{server.Address}?documentId=06-who-refers-to-whom&format=csv"));

        Assert.Equal((HttpStatusCode.OK, "text/csv; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
    }

    private static List<string[]> ReadCsv(byte[] file, char separator)
    {
        using var reader = CsvReader.Create(file, new() { Separator = separator, HasHeader = false });
        var records = new List<string[]>();
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader[index].ToString())]);
        }

        return records;
    }

    private Uri AddressOf(string format) => new($"{server.Address}?format={format}&query={Uri.EscapeDataString(Query)}");

    private async Task<byte[]> GetAsync(string format)
    {
        using var client = Unhurried.Client();
        return await client.GetByteArrayAsync(AddressOf(format));
    }

    private async Task<int> CountAsync() => (int)(await QueryAsync($"{{ statements({Filter}) {{ totalCount }} }}"))["statements"]!["totalCount"]!;

    // The same rows, by JSON and page by page, each cell as a text.
    private async Task<List<string[]>> ExpectedAsync()
    {
        var rows = new List<string[]>();
        for (string? after = null; ;)
        {
            var page = (await QueryAsync(Query.Replace("first: 50)", "first: 50, after: $after)", StringComparison.Ordinal).Replace("OfVolunteers", "OfVolunteers($after: String)", StringComparison.Ordinal)
                .Replace("nodes {", "pageInfo { hasNextPage endCursor } nodes {", StringComparison.Ordinal), after))["statements"]!;
            rows.AddRange(page["nodes"]!.AsArray().Select(node => (string[])
            [
                (string)node!["code"]!,
                (string)node["text"]!,
                (string)node["section"]!["number"]!,
                $"{node["section"]!["chapter"]}",
                string.Join("; ", node["levels"]!.AsArray()),
                (bool)node["noneMentioned"]! ? "TRUE" : "FALSE",
                $"{node["codings"]!["totalCount"]}",
            ]));
            after = (string?)page["pageInfo"]!["endCursor"];
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
            {
                return rows;
            }
        }
    }

    private async Task<JsonNode> QueryAsync(string query, string? after = null)
    {
        using var client = Unhurried.Client();
        using var response = await client.PostAsJsonAsync(server.Address, new { query, variables = new { after } });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"]!;
    }
}
