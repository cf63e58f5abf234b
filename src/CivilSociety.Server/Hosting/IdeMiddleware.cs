using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Server.Hosting;

/// <summary>Serves the Banana Cake Pop IDE to browsers, at the path of the GraphQL endpoint, and the examples below it.</summary>
internal static class IdeMiddleware
{
    // What makes an address a link to an answer, in a browser too.
    private static readonly FrozenSet<string> Requests =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "query", "documentId", "extensions", "operationName", "variables", "format", "sdl");

    public static void UseIde(this WebApplication server, string path)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "ide");
        var isInstalled = File.Exists(Path.Combine(folder, "index.html"));
        var page = new IdePage(folder);

        server.Use((context, next) =>
        {
            if (!IsPage(context.Request, path))
            {
                return next(context);
            }

            context.Response.Headers.Vary = HeaderNames.Accept;
            if (context.Request.Path == path)
            {
                // The page's links are relative to a folder.
                context.Response.ContentLength = 0;
                context.Response.Redirect($"{context.Request.PathBase}{path}/");
                return Task.CompletedTask;
            }

            return isInstalled ? page.WriteAsync(context, path) : HtmlPage.WriteAsync(context, MissingPage(path), SecurityHeaders.NothingIsLoaded);
        });
        server.Get($"{path}/examples", context => HtmlPage.WriteAsync(
            context,
            ExamplesPage.Of(Examples.All, $"{context.Request.PathBase}{path}", isInstalled),
            ExamplesPage.ContentSecurityPolicy));
        if (isInstalled)
        {
            server.MapIde(path, page);
            server.UseFiles(path, folder);
        }
    }

    private static void MapIde(this WebApplication server, string path, IdePage page)
    {
        server.Get($"{path}/bcp-config.json", context => IdePage.WriteConfigurationAsync(context, path, MoreExamples(context, path), Examples.Start));
        server.Get($"{path}/examples/{{id}}", context => OfExample(context, _ => page.WriteExampleAsync(context, path)));
        server.Get($"{path}/examples/{{id}}/bcp-config.json", context =>
            OfExample(context, example => IdePage.WriteConfigurationAsync(context, path, "", [example])));

        // It would answer for the server what it does not know: the examples, and the page after the next build.
        server.Get($"{path}/service-worker.js", NotFound);
    }

    private static void UseFiles(this WebApplication server, string path, string folder) => server.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = new PhysicalFileProvider(folder),
        RequestPath = path,
        ContentTypeProvider = new FileExtensionContentTypeProvider(),

        // Its licence.
        ServeUnknownFileTypes = true,
        DefaultContentType = "text/plain",
        OnPrepareResponse = file =>
        {
            // File names in this folder are hashes of their content.
            var isHashed = file.Context.Request.Path.StartsWithSegments($"{path}/static");
            file.Context.Response.Headers.ContentSecurityPolicy = IdePage.ContentSecurityPolicy;
            file.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
        },
    });

    private static void Get(this WebApplication server, string pattern, RequestDelegate answer) =>
        server.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer).DisableRateLimiting();

    private static Task OfExample(HttpContext context, Func<Example, Task> write) =>
        Examples.Find((string)context.Request.RouteValues["id"]!) is { } example ? write(example) : NotFound(context);

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool IsPage(HttpRequest request, string path) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (request.Path == $"{path}/index.html"
            || ((request.Path == path || request.Path == $"{path}/")
                && !request.Query.Keys.Any(key => Requests.Contains(key))
                && request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html")));

    private static string MoreExamples(HttpContext context, string path) => $"# More examples: {context.Request.PathBase}{path}/examples\n\n";

    private static string MissingPage(string path) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>CivilSociety</title></head>
        <body>
        <h1>CivilSociety</h1>
        <p>GraphQL is served here: send queries to <code>{path}</code> with POST, or open this address in a GraphQL client. See the <a href="examples">examples</a>.</p>
        <p>{ExamplesPage.WithoutIde}</p>
        </body>
        </html>
        """;
}
