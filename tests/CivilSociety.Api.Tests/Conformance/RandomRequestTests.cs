using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Conformance;

/// <summary>Whatever bytes, variables and literals come: they are answered, or the client is told what is wrong with them.</summary>
public sealed class RandomRequestTests(DatabaseApi api, MemoryApi memory) : IClassFixture<DatabaseApi>, IClassFixture<MemoryApi>
{
    private const int Requests = 500;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public Task Database_Should_AnswerOrRefuse(int seed) => SendAsync(api.Host, seed);

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public Task Memory_Should_AnswerOrRefuse(int seed) => SendAsync(memory.Host, seed);

    internal static async Task SendAsync(ApiHost host, int seed)
    {
        var requests = new RandomRequests(seed) { Cursors = await CursorsAsync(host) };
        var faults = new List<string>();
        for (var number = 0; number < Requests; number++)
        {
            using var request = requests.Next();
            using var response = await host.Client.SendAsync(request);
            var answer = await response.Content.ReadAsStringAsync();
            if ((int)response.StatusCode >= 500 || answer.Contains("CS_UNEXPECTED", StringComparison.Ordinal) || (response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && JsonNode.Parse(answer) is null))
            {
                faults.Add($"{request.RequestUri} {(request.Content is null ? "" : await request.Content.ReadAsStringAsync())}");
            }
        }

        Assert.Empty(faults);
    }

    private static async Task<List<string>> CursorsAsync(ApiHost host)
    {
        string[] lists =
        [
            "caseStudies(first: 3)",
            "statements(first: 3, order: { caseStudy: { number: ASC } })",
            "statements(first: 3, order: [{ quality: DESC }, { text: { nl: ASC } }])",
            "figures(first: 3, order: [{ quantity: { min: ASC } }, { period: ASC }])",
            "facts(first: 3)",
            "volunteerGroups(first: 3)",
            "groupTasks(first: 3, order: { text: { en: DESC } })",
            "search(text: \"school\", first: 3)",
        ];
        var cursors = new List<string>();
        foreach (var list in lists)
        {
            var answer = await host.ExecuteAsync($"{{ list: {list} {{ edges {{ cursor }} }} }}");
            cursors.AddRange(answer["data"]?["list"]?["edges"]?.AsArray().Select(edge => (string)edge!["cursor"]!) ?? []);
        }

        return cursors;
    }
}
