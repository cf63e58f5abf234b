using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Http;

/// <summary>A GraphQL response with an error and no data, for middleware that rejects a request before it reaches the endpoint.</summary>
public static class GraphQLFailure
{
    /// <summary>Writes the response in the media type that the client accepts.</summary>
    /// <param name="context">The request; its response has not started.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The error code.</param>
    /// <param name="message">What is wrong, and what to send instead.</param>
    public static Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{ResponseType.Negotiate(context.Request) ?? ResponseType.Json}; charset=utf-8";
        var result = new ExecutionResult { Errors = [new ClientError(code, message)] };
        return context.RequestServices.GetRequiredService<CatalogSerializer>().WriteAsync(context.Response.Body, result, context.RequestAborted);
    }
}
