using System.Collections.Concurrent;
using CivilSociety.Server.Tests.Hosting;
using Microsoft.Playwright;

namespace CivilSociety.Server.Tests.Dashboard;

/// <summary>One server with the ten case studies and one browser, for all tests of a class.</summary>
public sealed class BrowsedServer : IAsyncLifetime
{
    // Milliseconds: what a page that never comes may cost, not what one takes.
    private const float Patience = 120_000;

    private readonly RunningServer _server = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The root, where the dashboard is.</summary>
    public Uri Root => new(_server.Address, "/");

    public async Task InitializeAsync()
    {
        if (DashboardFactAttribute.Missing is not null)
        {
            return;
        }

        await _server.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
            _playwright.Dispose();
            await _server.DisposeAsync();
        }
    }

    /// <summary>A page of a visitor who was not here before.</summary>
    public async Task<BrowsedPage> NewPageAsync(int width = 1400, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        context.SetDefaultTimeout(Patience);
        return new(await context.NewPageAsync(), Root);
    }
}

/// <summary>A page, with what happened behind it.</summary>
public sealed class BrowsedPage : IAsyncDisposable
{
    private readonly Uri _root;
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly ConcurrentQueue<IResponse> _answers = new();
    private readonly ConcurrentQueue<IRequest> _code = new();
    private readonly ConcurrentQueue<Uri> _requests = new();

    public BrowsedPage(IPage page, Uri root)
    {
        _root = root;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _errors.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Request += (_, request) => _requests.Enqueue(new(request.Url));
        page.Response += (_, response) =>
        {
            switch (new Uri(response.Url).AbsolutePath)
            {
                case "/graphql":
                    _answers.Enqueue(response);
                    break;
                case var path when Path.GetExtension(path) is ".js" or ".css":
                    _code.Enqueue(response.Request);
                    break;
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings in the console, and exceptions of scripts.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>The answers to GraphQL requests since they were last forgotten.</summary>
    public IReadOnlyCollection<IResponse> Answers => _answers;

    /// <summary>The scripts and styles that were loaded.</summary>
    public IReadOnlyCollection<IRequest> Code => _code;

    /// <summary>The hosts that something was asked of.</summary>
    public IEnumerable<string> Hosts => _requests.Where(request => request.Scheme is not ("data" or "blob")).Select(request => request.Authority).Distinct();

    /// <summary>Opens a view and waits until its answer is shown.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(new Uri(_root, path).ToString());
        await ShownAsync();
    }

    /// <summary>Waits until the view that is opened has its answer.</summary>
    public Task ShownAsync() => Page.Locator("article[aria-busy='false']").WaitForAsync();

    /// <summary>Where <c>CIVILSOCIETY_SCREENSHOTS</c> names a folder, leaves a picture of the page there, for the eye.</summary>
    public async Task PhotographAsync(string name, bool isWhole = true)
    {
        if (Environment.GetEnvironmentVariable("CIVILSOCIETY_SCREENSHOTS") is { Length: > 0 } folder)
        {
            var file = string.Concat(name.Select(one => char.IsLetterOrDigit(one) ? one : '-'));
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{file}.png"), FullPage = isWhole });
        }
    }

    public void Forget() => _answers.Clear();

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
