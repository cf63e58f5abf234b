using CivilSociety.Api.Execution;
using Microsoft.AspNetCore.Http;

namespace CivilSociety.Api.Http;

/// <summary>Writes answers in JSON, with the status that follows from how far the request came.</summary>
internal static class AnswerWriter
{
    private const int PartBytes = 64 * 1024;

    public static async Task WriteAsync(HttpContext context, string type, Answer answer)
    {
        context.Response.StatusCode = answer.Status switch
        {
            AnswerStatus.Executed => StatusCodes.Status200OK,
            AnswerStatus.OperationNotSupported when context.Request.IsGetOrHead() => StatusCodes.Status405MethodNotAllowed,

            // A client error, but with plain JSON clients expect to be told inside a 200.
            AnswerStatus.DocumentError or AnswerStatus.OperationNotSupported when type == ResponseType.Json => StatusCodes.Status200OK,
            AnswerStatus.BodyTooLarge => StatusCodes.Status413PayloadTooLarge,
            AnswerStatus.UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
            AnswerStatus.NotAcceptable => StatusCodes.Status406NotAcceptable,
            AnswerStatus.TooManyRequests => StatusCodes.Status429TooManyRequests,
            AnswerStatus.ServerError => StatusCodes.Status500InternalServerError,
            AnswerStatus.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
        if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }

        if (RetryAfter(answer.Status) is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds;
        }

        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.ContentLength = answer.Body.Length;

        // Part by part: what the client has not read yet is held once, here.
        for (var rest = answer.Body; rest.Length > 0; rest = rest[Math.Min(rest.Length, PartBytes)..])
        {
            await context.Response.BodyWriter.WriteAsync(rest[..Math.Min(rest.Length, PartBytes)], context.RequestAborted);
        }
    }

    // Rates are those of a minute.
    private static string? RetryAfter(AnswerStatus status) => status switch
    {
        AnswerStatus.Unavailable => "1",
        AnswerStatus.TooManyRequests => "60",
        _ => null,
    };
}
