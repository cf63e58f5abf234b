namespace CivilSociety.Server.Assistants;

/// <summary>A JSON-RPC error, for a request that is refused before the protocol reads it.</summary>
internal static class McpFailure
{
    /// <summary>The code of JSON-RPC for what is no JSON.</summary>
    public const int ParseError = -32700;

    // For errors of a server's own.
    private const int ServerError = -32000;

    /// <summary>Writes the response.</summary>
    /// <param name="context">The request; its response has not started.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The error code.</param>
    /// <param name="message">What is wrong, and what to send instead.</param>
    /// <param name="kind">The code of JSON-RPC.</param>
    public static Task WriteAsync(HttpContext context, int status, string code, string message, int kind)
    {
        context.Response.StatusCode = status;
        var error = new { code = kind, message = $"{code}: {message}", data = new { code } };
        return context.Response.WriteAsJsonAsync(new { jsonrpc = "2.0", id = (string?)null, error }, context.RequestAborted);
    }

    /// <inheritdoc cref="WriteAsync(HttpContext, int, string, string, int)"/>
    public static Task WriteAsync(HttpContext context, int status, string code, string message) => WriteAsync(context, status, code, message, ServerError);
}
