using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Server.Hosting;

/// <summary>Serves the Banana Cake Pop IDE to browsers, at the path of the GraphQL endpoint.</summary>
internal static class IdeMiddleware
{
    private const string OnlyThisHost =
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'";

    // What makes an address a link to an answer, in a browser too.
    private static readonly FrozenSet<string> Requests =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "query", "documentId", "extensions", "operationName", "variables", "sdl");

    public static void UseIde(this WebApplication server, string path)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "ide");
        var isInstalled = File.Exists(Path.Combine(folder, "index.html"));

        server.Use(async (context, next) =>
        {
            if (!IsPage(context.Request, path))
            {
                await next(context);
            }
            else if (context.Request.Path == path)
            {
                // The page's links are relative to a folder.
                context.Response.Headers.Vary = HeaderNames.Accept;
                context.Response.ContentLength = 0;
                context.Response.Redirect($"{context.Request.PathBase}{path}/");
            }
            else if (isInstalled)
            {
                context.Response.Headers.ContentSecurityPolicy = OnlyThisHost;
                await WritePageAsync(context, await ReadPageAsync(folder, context.RequestAborted));
            }
            else
            {
                await WritePageAsync(context, MissingPage(path));
            }
        });
        if (!isInstalled)
        {
            return;
        }

        server.MapMethods($"{path}/bcp-config.json", [HttpMethods.Get, HttpMethods.Head], context => context.Response.WriteAsJsonAsync(Configuration(path, Examples.Start), context.RequestAborted)).ExcludeFromDescription().DisableRateLimiting();
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            RequestPath = path,
            ContentTypeProvider = new FileExtensionContentTypeProvider(),
            OnPrepareResponse = file =>
            {
                // File names in this folder are hashes of their content.
                var isHashed = file.Context.Request.Path.StartsWithSegments($"{path}/static");
                file.Context.Response.Headers.ContentSecurityPolicy = OnlyThisHost;
                file.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
            },
        });
    }

    // The IDE starts without a document, and fills the first one that is created with the example: create it, unless documents are open.
    private static async Task<string> ReadPageAsync(string folder, CancellationToken cancellationToken)
    {
        const string CreateFirstDocument =
            """
            <script>
              new MutationObserver((_, observer) => {
                const create = [...document.querySelectorAll("button")].find(button => button.textContent.trim() === "Create Document");
                if (create) { observer.disconnect(); create.click(); }
              }).observe(document, { childList: true, subtree: true });
            </script>
            """;
        var page = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), cancellationToken);
        return page.Replace("</head>", $"{CreateFirstDocument}</head>", StringComparison.OrdinalIgnoreCase);
    }

    // The page's service worker requests index.html by name and serves it to the browser from then on.
    private static bool IsPage(HttpRequest request, string path) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (request.Path == $"{path}/index.html"
            || ((request.Path == path || request.Path == $"{path}/")
                && !request.Query.Keys.Any(key => Requests.Contains(key))
                && request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html")));

    private static Task WritePageAsync(HttpContext context, string page)
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = HeaderNames.Accept;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static object Configuration(string path, IReadOnlyList<Example> examples) => new
    {
        Title = "CivilSociety",
        UseBrowserUrlAsEndpoint = false,
        Endpoint = path,
        DisableTelemetry = true,
        GraphQLDocument = string.Join('\n', examples.Select(example => example.Document)),
        Variables = examples.SelectMany(example => example.Variables).ToDictionary(),
    };

    private static string MissingPage(string path) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>CivilSociety</title></head>
        <body>
        <h1>CivilSociety</h1>
        <p>GraphQL is served here: send queries to <code>{path}</code> with POST, or open this address in a GraphQL client.</p>
        <p>The Banana Cake Pop IDE was not installed when the server was built, because npm was missing or failed.
        Install Node.js with npm, build the server again (<code>dotnet build src/CivilSociety.Server</code>) and restart it.</p>
        </body>
        </html>
        """;
}
