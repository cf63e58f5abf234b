using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>What clients and proxies can keep: answers to GET; nobody looks up those to POST again.</summary>
internal sealed class CacheHeaders(IOptions<CivilSocietyOptions> options)
{
    private readonly string _cacheControl = options.Value.Caching.MaxAgeSeconds is > 0 and var seconds ? $"public, max-age={seconds}" : "public, no-cache";

    /// <summary>Writes the headers of an answer with this entity tag; null where it holds for this request alone.</summary>
    public void Write(HttpContext context, string? tag)
    {
        if (context.Request.IsGetOrHead())
        {
            context.Response.Headers.CacheControl = tag is null ? "no-store" : _cacheControl;
            context.Response.Headers.ETag = tag;
        }
    }

    /// <summary>Whether the client has the answer with this entity tag.</summary>
    public static bool IsKnownToClient(HttpRequest request, string? tag) =>
        request.IsGetOrHead()
        && tag is not null
        && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
}
