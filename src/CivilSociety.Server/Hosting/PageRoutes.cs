namespace CivilSociety.Server.Hosting;

/// <summary>Routes of pages and of what belongs to them: no rate limit counts them.</summary>
internal static class PageRoutes
{
    public static void MapPage(this IEndpointRouteBuilder server, string pattern, RequestDelegate answer) =>
        server.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer).DisableRateLimiting();
}
