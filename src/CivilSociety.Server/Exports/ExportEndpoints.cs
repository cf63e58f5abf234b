using System.Net.Mime;
using System.Threading.RateLimiting;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Http;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns;
using CivilSociety.Exchange;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Server.Exports;

/// <summary>Serves the exports: <c>/exports</c> lists them, <c>/exports/{name}</c> is the file.</summary>
internal static class ExportEndpoints
{
    public const string Path = "/exports";

    // Each reads the whole catalog: more at once would only wait for each other.
    private const int AtOnce = 2;
    private const int Waiting = 30;

    // Equal catalogs give files of equal content, as long as the program is the same.
    private static readonly Guid Program = typeof(ExportEndpoints).Module.ModuleVersionId;

    public static void MapExports(this IEndpointRouteBuilder server)
    {
        var limiter = new ConcurrencyLimiter(new() { PermitLimit = AtOnce, QueueLimit = Waiting });
        var listing = new ExportListing();
        server.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], context => ServeAsync(context, limiter, listing.WriteAsync));
        server.MapMethods($"{Path}/{{name}}", [HttpMethods.Get, HttpMethods.Head], context =>
            ServeAsync(context, limiter, (_, catalog) => WriteAsync(context, catalog, (string)context.GetRouteValue("name")!)));
    }

    /// <summary>Whether the client has this version; the headers by which it is told are set.</summary>
    public static bool IsKnownToClient(HttpContext context, string tag)
    {
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "public, no-cache";
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)))
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    public static async Task<string> TagAsync(ICatalog catalog, string what, CancellationToken cancellationToken) =>
        $"W/\"{(await catalog.GetInfoAsync(cancellationToken)).Version}-{what}-{Program:N}\"";

    private static async Task ServeAsync(HttpContext context, ConcurrencyLimiter limiter, Func<HttpContext, ICatalog, Task> writeAsync)
    {
        try
        {
            using var lease = await limiter.AcquireAsync(cancellationToken: context.RequestAborted);
            if (lease.IsAcquired)
            {
                await writeAsync(context, context.RequestServices.GetRequiredService<ICatalog>());
            }
            else
            {
                await ComeBackAsync(context, ErrorCodes.Busy, "Too many exports are asked for at the same time.");
            }
        }
        catch (CatalogUnavailableException unavailable) when (!context.Response.HasStarted)
        {
            await ComeBackAsync(context, ErrorCodes.CatalogUnavailable, unavailable.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone.
        }
        catch (Exception) when (context.Response.HasStarted)
        {
            // So that nobody takes the half for the whole.
            context.Abort();
            throw;
        }
    }

    private static Task ComeBackAsync(HttpContext context, string code, string message)
    {
        context.Response.Headers.RetryAfter = "1";
        return GraphQLFailure.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, code, message);
    }

    private static async Task WriteAsync(HttpContext context, ICatalog catalog, string name)
    {
        Export export;
        try
        {
            export = Export.Named(name);
        }
        catch (UnknownNameException unknown)
        {
            await GraphQLFailure.WriteAsync(context, StatusCodes.Status404NotFound, ErrorCodes.UnknownExport, $"{unknown.Message} {Path} lists all.");
            return;
        }

        var asked = context.Request.Query["language"];
        if (Languages.Find(asked) is not { } language)
        {
            await GraphQLFailure.WriteAsync(context, StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, $"There is no language '{asked}'. Expected {Languages.Names}.");
            return;
        }

        if (IsKnownToClient(context, await TagAsync(catalog, $"{export.Name}-{Languages.NameOf(language)}", context.RequestAborted)))
        {
            return;
        }

        context.Response.ContentType = export.MediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{export.MediaType}; charset=utf-8" : export.MediaType;
        context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = export.Name }.ToString();
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await export.WriteAsync(context.Response.Body, catalog, language, context.RequestAborted);
    }
}
