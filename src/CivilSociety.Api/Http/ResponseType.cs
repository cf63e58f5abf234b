using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>The media types of answers, and the choice between them.</summary>
internal static class ResponseType
{
    public const string GraphQL = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>The media type that the client prefers; plain JSON unless it names the newer one; null when it accepts neither.</summary>
    public static string? Negotiate(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return Json;
        }

        var json = Quality(accepted, Json);
        var graphQL = Quality(accepted, GraphQL);
        var named = accepted.Any(type => type.MediaType.Equals(GraphQL, StringComparison.OrdinalIgnoreCase));
        return (json, graphQL) switch
        {
            (0, 0) => null,
            _ when named && graphQL >= json => GraphQL,
            _ => json > 0 ? Json : GraphQL,
        };
    }

    /// <summary>How much the client wants JSON of either type, from 0 to 1.</summary>
    public static double QualityOfJson(IList<MediaTypeHeaderValue> accepted) => Math.Max(Quality(accepted, Json), Quality(accepted, GraphQL));

    /// <summary>The entity tag of an answer in the media type: one tag for two types would let a cache take one for the other.</summary>
    public static string? TagOf(string? tag, string type) => tag is null || type == Json ? tag : $"{tag[..^1]}-graphql\"";

    // Compares by name: to the framework, a type with the suffix +json is a subset of application/json.
    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type) =>
        accepted
            .Where(range => range.MediaType == "*/*" || range.MediaType == "application/*" || range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
            .Where(range => !range.Charset.HasValue || HeaderUtilities.RemoveQuotes(range.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase) || range.Charset == "*")
            .Select(range => range.Quality ?? 1)
            .DefaultIfEmpty(0)
            .Max();
}
