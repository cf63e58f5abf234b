using System.Collections.Concurrent;
using CivilSociety.Tests.Shared;
using Microsoft.Playwright;

namespace CivilSociety.Server.Tests.Hosting;

[Trait(Speed.Trait, Speed.Slow)]
public sealed class IdeBrowserTests(RunningServer server) : IClassFixture<RunningServer>
{
    // Milliseconds: what a step that never comes may cost, not what one takes.
    private const float Patience = 60_000;
    private const int Attempts = 5;

    [ChromiumFact]
    public async Task Ide_Should_ShowTheSchemaAndRunOverviewWithoutLeavingTheHost()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var hosts = new ConcurrentBag<string>();

        await UseAsync(browser, hosts, Attempts);

        Assert.Equal([server.Address.Authority], hosts.Distinct());
    }

    // The IDE indexes the schema in the background, and about one time in ten its reference never notices that the index is there. What it
    // keeps in the browser is stuck then too, so the next attempt begins with an empty one.
    private async Task UseAsync(IBrowser browser, ConcurrentBag<string> hosts, int attempts)
    {
        var page = await browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = 1400, Height = 900 },
            // The IDE's service worker reloads the page when it has been installed, whatever the test is doing.
            ServiceWorkers = ServiceWorkerPolicy.Block,
        });
        page.SetDefaultTimeout(Patience);
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Scheme is "data" or "blob" ? server.Address.Authority : new Uri(request.Url).Authority);
        try
        {
            await page.GotoAsync(server.Address.ToString());
            await page.GetByText("Overview").First.WaitForAsync();
            await page.GetByText("Schema available").First.WaitForAsync();
            await page.GetByText("Run", new() { Exact = true }).First.ClickAsync();
            await page.GetByText("\"tos\"").First.WaitForAsync();
            if (Environment.GetEnvironmentVariable("CIVILSOCIETY_SCREENSHOTS") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "ide-overview.png") });
            }

            await page.GetByText("Schema Reference").First.ClickAsync();
            await page.GetByText("caseStudies", new() { Exact = true }).First.WaitForAsync();
        }
        catch (TimeoutException) when (attempts > 1)
        {
            await page.CloseAsync();
            await UseAsync(browser, hosts, attempts - 1);
        }
    }
}
