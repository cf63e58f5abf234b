using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class IdeBrowserTests(RunningServer server) : IClassFixture<RunningServer>
{
    // Milliseconds: what a page that never comes may cost, not what one takes.
    private const float Patience = 600_000;

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

    // About one time in ten, the IDE has the schema and its reference says "No Schema" until the page is loaded again.
    private static async Task<bool> ShowsReferenceAsync(IPage page)
    {
        for (var loads = 1; loads <= 5; loads++)
        {
            await page.GetByText("Schema Reference").First.ClickAsync();
            var field = page.GetByText("caseStudies", new() { Exact = true });
            await field.Or(page.GetByText("No Schema")).First.WaitForAsync();
            if (await field.First.IsVisibleAsync())
            {
                return true;
            }

            await page.ReloadAsync();
            await page.GetByText("Schema available").First.WaitForAsync();
        }

        return false;
    }
}
