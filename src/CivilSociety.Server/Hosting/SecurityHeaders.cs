namespace CivilSociety.Server.Hosting;

/// <summary>What every answer tells browsers not to do with it.</summary>
internal static class SecurityHeaders
{
    // For data: nothing is loaded, run or framed, should a browser take an answer for a page. The IDE's pages set a policy of their own.
    private const string NothingIsLoaded = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder server) => server.Use(SetAsync);

    private static Task SetAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = NothingIsLoaded;

        // Keeps pages of other hosts from embedding an answer unread. It is not asked when they fetch one: that is decided by CORS.
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    }
}
