using System.Net;
using System.Text;
using CivilSociety.Domain;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange;
using CivilSociety.Server.Hosting;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Server.Exports;

/// <summary>The list of the exports, with their sizes: JSON for programs, a page for browsers.</summary>
internal sealed class ExportListing
{
    // Of the catalog that was measured last.
    private (string Version, IReadOnlyList<ListedExport> Exports)? _measured;

    public async Task WriteAsync(HttpContext context, ICatalog catalog)
    {
        context.Response.Headers.Vary = HeaderNames.Accept;
        var isPage = context.Request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType == "text/html");
        if (ExportEndpoints.IsKnownToClient(context, await ExportEndpoints.TagAsync(catalog, isPage ? "page" : "list", context.RequestAborted)))
        {
            return;
        }

        var exports = await ListAsync(catalog, context.RequestAborted);
        await (isPage ? HtmlPage.WriteAsync(context, PageOf(exports), SecurityHeaders.NothingIsLoaded) : context.Response.WriteAsJsonAsync(exports, context.RequestAborted));
    }

    private async Task<IReadOnlyList<ListedExport>> ListAsync(ICatalog catalog, CancellationToken cancellationToken)
    {
        var version = (await catalog.GetInfoAsync(cancellationToken)).Version;
        if (_measured is { } known && known.Version == version)
        {
            return known.Exports;
        }

        var exports = new List<ListedExport>();
        foreach (var export in Export.All)
        {
            foreach (var language in export.IsLocalized ? [Language.Nl, Language.En] : new[] { Language.En })
            {
                using var counted = new CountingStream(Stream.Null);
                await export.WriteAsync(counted, catalog, language, cancellationToken);
                var link = $"{ExportEndpoints.Path}/{export.Name}{(export.IsLocalized ? $"?language={Languages.NameOf(language)}" : "")}";
                exports.Add(new(export.Name, export.IsLocalized ? Languages.NameOf(language) : null, export.MediaType, counted.Written, link, export.Description));
            }
        }

        _measured = (version, exports);
        return exports;
    }

    private static string PageOf(IReadOnlyList<ListedExport> exports)
    {
        var page = new StringBuilder(
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Exports - CivilSociety</title></head>
            <body>
            <h1>Exports</h1>
            <table>
            <tr><th scope="col" align="left">File</th><th scope="col" align="left">Language</th><th scope="col" align="right">Bytes</th><th scope="col" align="left">What is in it</th></tr>

            """);
        foreach (var export in exports)
        {
            page.Append(
                $"""
                <tr><td><a href="{WebUtility.HtmlEncode(export.Link)}">{export.Name}</a></td><td>{export.Language}</td><td align="right">{export.Bytes:N0}</td><td>{WebUtility.HtmlEncode(export.Description.En)}</td></tr>

                """);
        }

        return page.Append("</table>\n</body>\n</html>\n").ToString();
    }

    /// <summary>An export in the list.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Language">The language of its texts; null where it has both, or none.</param>
    /// <param name="MediaType">Its media type.</param>
    /// <param name="Bytes">Its size.</param>
    /// <param name="Link">Where it is.</param>
    /// <param name="Description">What is in it.</param>
    private sealed record ListedExport(string Name, string? Language, string MediaType, long Bytes, string Link, LocalizedText Description);
}
