using System.Text;

namespace CivilSociety.Server.Hosting;

/// <summary>Sends a page to a browser, which asks for it anew each time.</summary>
internal static class HtmlPage
{
    public static Task WriteAsync(HttpContext context, string html, string contentSecurityPolicy)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy = contentSecurityPolicy;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
