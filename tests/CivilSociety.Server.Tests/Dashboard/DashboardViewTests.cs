using System.Net;
using CivilSociety.Tests.Shared;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CivilSociety.Server.Tests.Dashboard;

/// <summary>What holds for every view, in both languages.</summary>
[Trait(Speed.Trait, Speed.Slow)]
public sealed class DashboardViewTests(BrowsedServer server) : IClassFixture<BrowsedServer>
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public static TheoryData<string, string> Views { get; } = new()
    {
        { "", "Tien cases in vier lagen" },
        { "?layer=tackling-problems", "Tien cases in vier lagen" },
        { "case-studies", "De tien cases" },
        { "case-studies/ouders-in-actie", "Ouders in Actie" },
        { "matrix", "Factoren per case" },
        { "matrix?rows=FACTOR&columns=STANCE&unit=STATEMENTS&with=layer:tackling-problems&with=perspective:volunteer", "Welke factoren worden genoemd, en hoe?" },
        { "network", "Wie werkt met wie?" },
        { "rules", "Als dit, dan dat?" },
        { "my-practice?layer=prevention&with=TRAINING", "Wat past bij mijn praktijk?" },
        { "findings", "Kloppen de conclusies?" },
        { "search?q=training", "Zoeken" },
        { "sections", "Het rapport, paragraaf voor paragraaf" },
        { "sections/2.5.1", "2.5.1 Interne samenwerking tussen beroepskrachten en vrijwilligers" },
    };

    [DashboardTheory]
    [MemberData(nameof(Views))]
    public async Task View_Should_ShowItsAnswerByOneRequestToThisHost(string view, string title)
    {
        await using var dutch = await server.NewPageAsync();
        await dutch.OpenAsync($"nl/{view}");

        Assert.Equal(title, await dutch.Page.Locator("h1").InnerTextAsync());
        Assert.Equal("nl", await dutch.Page.Locator("html").GetAttributeAsync("lang"));
        var answer = Assert.Single(dutch.Answers);
        Assert.Equal(("GET", 200), (answer.Request.Method, answer.Status));
        Assert.Equal([server.Root.Authority], dutch.Hosts);
        Assert.Empty(dutch.Errors);
    }

    [DashboardTheory]
    [MemberData(nameof(Views))]
    public async Task View_Should_BeAccessibleAndFitTheScreen(string view, string title)
    {
        foreach (var (language, width, scheme) in new[] { ("nl", 1400, ColorScheme.Light), ("en", 1400, ColorScheme.Dark), ("nl", 390, ColorScheme.Dark), ("en", 390, ColorScheme.Light) })
        {
            await using var visit = await server.NewPageAsync(width, scheme);
            await visit.OpenAsync($"{language}/{view}");

            Assert.True(title == await visit.Page.Locator("h1").InnerTextAsync() == (language == "nl"), "The title is in the language of the link.");
            var result = await visit.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = [.. Standards] } });
            Assert.Equal([], result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
            Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await visit.PhotographAsync($"{(view == "" ? "pyramid" : view)}-{language}-{width}-{scheme}");
        }
    }

    [DashboardTheory]
    [MemberData(nameof(Views))]
    public async Task View_Should_AskOnceAndHearThatNothingChanged_When_ItIsOpenedAgain(string view, string title)
    {
        await using var visit = await server.NewPageAsync();
        await visit.OpenAsync($"nl/{view}");
        visit.Forget();
        await visit.OpenAsync($"nl/{view}");

        Assert.Equal(title, await visit.Page.Locator("h1").InnerTextAsync());
        var asked = Assert.Single(visit.Answers).Request;
        Assert.Equal(HttpStatusCode.NotModified, await StatusOfAsync(asked.Url, await asked.AllHeadersAsync()));
    }

    // The browser itself tells a script and a test 200, from its cache: what it asked is asked once more.
    private static async Task<HttpStatusCode> StatusOfAsync(string address, Dictionary<string, string> headers)
    {
        using var client = Unhurried.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var name in new[] { "accept", "accept-encoding", "if-none-match" })
        {
            request.Headers.TryAddWithoutValidation(name, headers[name]);
        }

        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
