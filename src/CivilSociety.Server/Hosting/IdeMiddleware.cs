using System.Buffers.Text;
using System.Collections.Frozen;
using System.Text.Json;
using CivilSociety.Server.Dashboard;
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
        server.MapPage($"{path}/examples", context => HtmlPage.WriteAsync(
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
        server.MapPage($"{path}/bcp-config.json", context => IdePage.WriteConfigurationAsync(context, path, MoreExamples(context, path), Examples.Start));
        foreach (var variables in new[] { "", "/{variables}" })
        {
            server.MapPage($"{path}/examples/{{id}}{variables}", context => OfExample(context, _ => page.WriteExampleAsync(context, path)));
            server.MapPage($"{path}/examples/{{id}}{variables}/bcp-config.json", context =>
                OfExample(context, example => IdePage.WriteConfigurationAsync(context, path, "", [example])));
        }

        // It would answer for the server what it does not know: the examples, and the page after the next build.
        server.MapPage($"{path}/service-worker.js", NotFound);
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

    private static Task OfExample(HttpContext context, Func<Example, Task> write)
    {
        if (Find((string)context.Request.RouteValues["id"]!) is not { } example)
        {
            return NotFound(context);
        }

        if (context.Request.RouteValues["variables"] is not string variables)
        {
            return write(example);
        }

        return Decoded(variables) is { } values
            ? write(example with { Variables = values })
            : Results.Text("The variables cannot be read. Expected a JSON object in base64url as the last part of the path.", statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
    }

    // The dashboard's documents open like the examples.
    private static Example? Find(string id) => Examples.Find(id) ?? DashboardFiles.Find(id);

    // Null where they are no object.
    private static Dictionary<string, JsonElement>? Decoded(string variables)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Base64Url.DecodeFromChars(variables));
        }
        catch (Exception fault) when (fault is FormatException or JsonException)
        {
            return null;
        }
    }

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
