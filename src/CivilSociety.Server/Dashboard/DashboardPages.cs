using System.Net;
using CivilSociety.Server.Hosting;
using Microsoft.Extensions.FileProviders;

namespace CivilSociety.Server.Dashboard;

/// <summary>Serves the dashboard at the root: one page for all of its views, and the files that it loads.</summary>
internal static class DashboardPages
{
    private const string Assets = "/assets";
    private const string Icon = "icon.svg";

    /// <summary>Everything comes from this host, and no script or style stands in the page.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static readonly string[] Languages = ["nl", "en"];

    public static void UseDashboard(this WebApplication server, string graphQL)
    {
        server.MapPage("/", context => WritePageAsync(context, graphQL));
        if (!DashboardFiles.AreThere)
        {
            return;
        }

        foreach (var language in Languages)
        {
            server.MapPage($"/{language}/{{**view}}", context => WritePageAsync(context, graphQL));
        }

        server.MapPage($"/{Icon}", context => Results.File(Path.Combine(DashboardFiles.Folder, Icon), "image/svg+xml").ExecuteAsync(context));

        // Their names are hashes of their content.
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(DashboardFiles.Folder, Assets[1..])),
            RequestPath = Assets,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
        });
    }

    private static Task WritePageAsync(HttpContext context, string graphQL) => DashboardFiles.AreThere
        ? WritePageAsync(context)
        : HtmlPage.WriteAsync(context, MissingPage($"{context.Request.PathBase}{graphQL}"), SecurityHeaders.NothingIsLoaded);

    // What the page links to is relative to where the server is reached, behind a proxy as well.
    private static async Task WritePageAsync(HttpContext context)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(DashboardFiles.Folder, "index.html"), context.RequestAborted);
        var root = WebUtility.HtmlEncode($"{context.Request.PathBase}/");
        await HtmlPage.WriteAsync(context, page.Replace("""<base href="/" />""", $"""<base href="{root}" />""", StringComparison.Ordinal), ContentSecurityPolicy);
    }

    private static string MissingPage(string graphQL) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>CivilSociety</title></head>
        <body>
        <h1>CivilSociety</h1>
        <p>The dashboard was not built, because npm was missing or failed. Install Node.js with npm, build the server again (<code>dotnet build src/CivilSociety.Server</code>) and restart it.</p>
        <p>GraphQL is served at <a href="{WebUtility.HtmlEncode(graphQL)}/">{WebUtility.HtmlEncode(graphQL)}</a>.</p>
        </body>
        </html>
        """;
}
