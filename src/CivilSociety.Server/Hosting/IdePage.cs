using System.Net;

namespace CivilSociety.Server.Hosting;

/// <summary>The page of the Banana Cake Pop IDE, with one script of ours: it opens the document that the configuration beside the page has.</summary>
internal sealed class IdePage(string folder)
{
    /// <summary>What the IDE loads, and from where: this host only.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'";

    /// <summary>Sends the page that creates a document unless some are open, as the IDE starts without any.</summary>
    public Task WriteAsync(HttpContext context, string path) => WriteAsync(context, path, "button[aria-label^='Create Document']", "");

    /// <summary>Sends the page that always creates a document, and then goes on at the IDE's own address: loaded again, it shows what is open.</summary>
    public Task WriteExampleAsync(HttpContext context, string path) =>
        WriteAsync(context, path, "button[aria-label^='Create Document'], button[aria-label^='New Document']", "history.replaceState(null, '', document.baseURI);");

    /// <summary>What the page asks for beside it: <c>bcp-config.json</c>.</summary>
    public static Task WriteConfigurationAsync(HttpContext context, string path, string comment, IReadOnlyList<Example> examples)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var configuration = new
        {
            Title = "CivilSociety",
            UseBrowserUrlAsEndpoint = false,
            Endpoint = path,
            DisableTelemetry = true,
            GraphQLDocument = comment + string.Join('\n', examples.Select(example => example.Document)),
            Variables = examples.SelectMany(example => example.Variables).ToDictionary(),
        };
        return context.Response.WriteAsJsonAsync(configuration, context.RequestAborted);
    }

    private async Task WriteAsync(HttpContext context, string path, string button, string then)
    {
        var root = WebUtility.HtmlEncode($"{context.Request.PathBase}{path}");
        var head =
            $$"""
            <head><base href="{{root}}/">
            <!-- Changed by CivilSociety: this script and the address above it are added. The licence of the rest: {{root}}/LICENSE -->
            <script>
              new MutationObserver((_, observer) => {
                const create = document.querySelector("{{button}}");
                if (create) { observer.disconnect(); create.click(); {{then}} }
              }).observe(document, { childList: true, subtree: true });
            </script>
            """;
        var page = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), context.RequestAborted);
        await HtmlPage.WriteAsync(context, page.Replace("<head>", head, StringComparison.OrdinalIgnoreCase), ContentSecurityPolicy);
    }
}
