using System.Collections.Concurrent;
using CivilSociety.Tests.Shared;
using Microsoft.Playwright;

namespace CivilSociety.Server.Tests.Hosting;

[Trait(Speed.Trait, Speed.Slow)]
public sealed class ExamplesBrowserTests(RunningServer server) : IClassFixture<RunningServer>
{
    // Milliseconds: what a page that never comes may cost, not what one takes.
    private const float Patience = 600_000;

    [ChromiumFact]
    public async Task Examples_Should_OpenInTheIdeBesideOpenDocumentsAndRun()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        page.SetDefaultTimeout(Patience);
        var hosts = new ConcurrentBag<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Scheme is "data" or "blob" ? server.Address.Authority : new Uri(request.Url).Authority);

        await OpenAsync(page, "09-two-languages");
        await page.GetByText("query TwoLanguages").First.WaitForAsync();

        // The IDE does not go on with a schema that it was indexing when it was left.
        await page.GetByText("TwoLanguages: Query").First.WaitForAsync();
        await OpenAsync(page, "13-search");
        await page.GetByText("query Search").First.WaitForAsync();
        await page.GetByText("untitled 2").First.WaitForAsync();
        await page.GetByText("Schema available").First.WaitForAsync();
        await page.GetByText("Run", new() { Exact = true }).First.ClickAsync();
        await page.GetByText("\"totalCount\"").First.WaitForAsync();

        Assert.Equal($"{server.Address}/", page.Url);
        Assert.Equal([server.Address.Authority], hosts.Distinct());
    }

    private async Task OpenAsync(IPage page, string example)
    {
        await page.GotoAsync($"{server.Address}/examples");
        Assert.Equal("Examples - CivilSociety", await page.TitleAsync());
        await page.Locator($"[id='{example}']").GetByText("Open in the IDE").ClickAsync();
    }
}
