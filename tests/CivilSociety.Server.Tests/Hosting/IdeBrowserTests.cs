using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class IdeBrowserTests(RunningServer server) : IClassFixture<RunningServer>
{
    // Milliseconds: what a page that never comes may cost, not what one takes.
    private const float Patience = 600_000;
    private const float Indexing = 60_000;

    [ChromiumFact]
    public async Task Ide_Should_ShowTheSchemaAndRunOverviewWithoutLeavingTheHost()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumFactAttribute.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = 1400, Height = 900 },
            // The IDE's service worker reloads the page when it has been installed, whatever the test is doing.
            ServiceWorkers = ServiceWorkerPolicy.Block,
        });
        page.SetDefaultTimeout(Patience);
        var hosts = new ConcurrentBag<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Scheme is "data" or "blob" ? server.Address.Authority : new Uri(request.Url).Authority);

        await page.GotoAsync(server.Address.ToString());
        await page.GetByText("Overview").First.WaitForAsync();
        await page.GetByText("Schema available").First.WaitForAsync();
        await page.GetByText("Run", new() { Exact = true }).First.ClickAsync();
        await page.GetByText("\"tos\"").First.WaitForAsync();
        if (Environment.GetEnvironmentVariable("CIVILSOCIETY_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "ide-overview.png") });
        }

        Assert.True(await ShowsReferenceAsync(page));
        Assert.Equal([server.Address.Authority], hosts.Distinct());
    }

    // The IDE indexes the schema in the background; its reference says "No Schema" so long. About one time in ten
    // it never notices that the index is there, until the page is loaded again.
    private static async Task<bool> ShowsReferenceAsync(IPage page)
    {
        for (var loads = 1; loads <= 5; loads++)
        {
            await page.GetByText("Schema Reference").First.ClickAsync();
            try
            {
                await page.GetByText("caseStudies", new() { Exact = true }).First.WaitForAsync(new() { Timeout = Indexing });
                return true;
            }
            catch (TimeoutException)
            {
                await page.ReloadAsync();
                await page.GetByText("Schema available").First.WaitForAsync();
            }
        }

        return false;
    }
}
