using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilSociety.Server.Hosting;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed partial class ExamplesPageTests(HostedServer server) : IClassFixture<HostedServer>
{
    [Fact]
    public async Task Page_Should_LinkToAnAnswerOfEachExample()
    {
        using var client = Unhurried.Client();
        var page = await client.GetStringAsync(new Uri($"{server.Address}/examples"));

        var answers = AnswerLink().Matches(page).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).ToList();

        Assert.Equal(Ids(), answers.Select(link => link["/graphql?documentId=".Length..].Split('&')[0]));
        foreach (var link in answers)
        {
            Assert.Null(JsonNode.Parse(await client.GetStringAsync(new Uri(server.Address, link)))!["errors"]?.ToJsonString());
        }
    }

    [Fact]
    public async Task Page_Should_TellWhichExamplesTakeVariables()
    {
        using var client = Unhurried.Client();
        var page = await client.GetStringAsync(new Uri($"{server.Address}/examples"));

        var withVariables = page.Split("<li id=\"")[1..].Where(item => item.Contains("Takes variables, such as:", StringComparison.Ordinal)).Select(item => item.Split('"')[0]);

        Assert.Equal(Ids().Where(id => File.Exists(Path.Combine(Repository.Examples, $"{id}.variables.json"))), withVariables);
    }

    [IdeFact]
    public async Task Page_Should_LinkToEachExampleInTheIde()
    {
        using var client = Unhurried.Client();
        var page = await client.GetStringAsync(new Uri($"{server.Address}/examples"));

        var links = IdeLink().Matches(page).Select(link => link.Groups[1].Value).ToList();

        Assert.Equal(Ids().Select(id => $"/graphql/examples/{id}"), links);
        foreach (var link in links)
        {
            Assert.Contains("<base href=\"/graphql/\">", await client.GetStringAsync(new Uri(server.Address, link)), StringComparison.Ordinal);
            var configuration = JsonNode.Parse(await client.GetStringAsync(new Uri(server.Address, $"{link}/bcp-config.json")))!;
            var file = Path.Combine(Repository.Examples, link.Split('/')[^1]);
            Assert.Equal(await File.ReadAllTextAsync($"{file}.graphql"), (string)configuration["graphQLDocument"]!);
            Assert.Equal(File.Exists($"{file}.variables.json"), configuration["variables"]!.AsObject().Count > 0);
        }
    }

    [Fact]
    public async Task Page_Should_LoadNothing()
    {
        using var client = Unhurried.Client();
        using var response = await client.GetAsync(new Uri($"{server.Address}/examples"));
        var page = await response.Content.ReadAsStringAsync();

        Assert.StartsWith("default-src 'none'; style-src 'sha256-", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Should_SayThatTheIdeIsMissing_When_ItIs()
    {
        var page = ExamplesPage.Of(Examples.All, "/graphql", hasIde: false);

        Assert.Contains("was not installed when the server was built", page, StringComparison.Ordinal);
        Assert.Empty(IdeLink().Matches(page));
    }

    [Theory]
    [InlineData("/examples/26-none")]
    [InlineData("/examples/26-none/bcp-config.json")]
    [InlineData("/service-worker.js")]
    public async Task Address_Should_NotBeFound_When_NothingIsThere(string path)
    {
        using var client = Unhurried.Client();

        using var response = await client.GetAsync(new Uri($"{server.Address}{path}"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [IdeFact]
    public async Task Licence_Should_ComeWithTheIde()
    {
        using var client = Unhurried.Client();

        Assert.Contains("https://chillicream.com/licensing/chillicream-license", await client.GetStringAsync(new Uri($"{server.Address}/LICENSE")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids() =>
        Directory.EnumerateFiles(Repository.Examples, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [GeneratedRegex("<a href=\"([^\"]+)\">Answer")]
    private static partial Regex AnswerLink();

    [GeneratedRegex("<a href=\"([^\"]+)\">Open in the IDE")]
    private static partial Regex IdeLink();
}
