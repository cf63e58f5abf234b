namespace CivilSociety.Server.Hosting;

/// <summary>Security headers of every response.</summary>
internal static class SecurityHeaders
{
    // Answers are data: a browser that takes one for a page loads, runs and frames nothing. Pages set their own policy.
    public const string NothingIsLoaded = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder server) => server.Use(SetAsync);

    private static Task SetAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = NothingIsLoaded;

        // Keeps pages of other hosts from embedding an answer; whether they can fetch one is decided by CORS.
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    }
}
