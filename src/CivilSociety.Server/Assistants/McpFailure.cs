namespace CivilSociety.Server.Assistants;

/// <summary>A JSON-RPC error, for a request that is refused before the protocol reads it.</summary>
internal static class McpFailure
{
    /// <summary>The code of JSON-RPC for errors of a server's own.</summary>
    private const int ServerError = -32000;

    /// <summary>Writes the response.</summary>
    /// <param name="context">The request; its response has not started.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The error code.</param>
    /// <param name="message">What is wrong, and what to send instead.</param>
    public static Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        var error = new { code = ServerError, message = $"{code}: {message}", data = new { code } };
        return context.Response.WriteAsJsonAsync(new { jsonrpc = "2.0", id = (string?)null, error }, context.RequestAborted);
    }
}
