using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>Reads GraphQL requests as the GraphQL over HTTP specification describes them.</summary>
internal static class RequestReader
{
    /// <exception cref="ClientError">The request is not a GraphQL request.</exception>
    public static async Task<GraphQLHttpRequest> ReadAsync(HttpRequest request, int maxBodyBytes) =>
        request.IsGetOrHead() ? FromQuery(request.Query) : await FromBodyAsync(request, maxBodyBytes);

    private static GraphQLHttpRequest FromQuery(IQueryCollection query) => new(
        Single(query, "query"),
        Single(query, "documentId"),
        Object(query, "extensions", PersistedHash),
        Single(query, "operationName"),
        Object(query, "variables", variables => variables.GetRawText()));

    private static string? Single(IQueryCollection query, string name) => query[name] switch
    {
        { Count: 0 } => null,
        { Count: 1 } values => string.IsNullOrEmpty(values[0]) ? null : values[0],
        _ => throw new ClientError(ErrorCodes.BadRequest, $"The parameter '{name}' is given more than once.", AnswerStatus.RequestError),
    };

    private static string? Object(IQueryCollection query, string name, Func<JsonElement, string?> read) =>
        Single(query, name) is { } text ? JsonText.Read(text, $"The parameter '{name}'", json => Object(json, name, read)) : null;

    private static async Task<GraphQLHttpRequest> FromBodyAsync(HttpRequest request, int maxBodyBytes)
    {
        CheckContent(request);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = maxBodyBytes;
        }

        try
        {
            return await JsonText.ReadAsync(request.Body, "The request body", FromJson, request.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new ClientError(ErrorCodes.BodyTooLarge, $"The request body is too large. Expected {maxBodyBytes} bytes or fewer.", AnswerStatus.BodyTooLarge);
        }
        catch (IOException)
        {
            throw new ClientError(ErrorCodes.BadRequest, "The request body ends too early, or its chunks are wrong.", AnswerStatus.RequestError);
        }
    }

    private static void CheckContent(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ClientError(ErrorCodes.BadRequest, "Expected the content type 'application/json', in UTF-8.", AnswerStatus.UnsupportedMediaType);
        }

        if (request.Headers.ContentEncoding.Any(encoding => !"identity".Equals(encoding, StringComparison.OrdinalIgnoreCase)))
        {
            request.HttpContext.Response.Headers.AcceptEncoding = "identity";
            throw new ClientError(ErrorCodes.BadRequest, "Expected a request body without a content encoding.", AnswerStatus.UnsupportedMediaType);
        }
    }

    private static GraphQLHttpRequest FromJson(JsonElement body) => body.ValueKind == JsonValueKind.Object
        ? new(
            String(body, "query"),
            String(body, "documentId") ?? String(body, "id"),
            Property(body, "extensions") is { } extensions ? Object(extensions, "extensions", PersistedHash) : null,
            String(body, "operationName"),
            Property(body, "variables") is { } variables ? Object(variables, "variables", value => value.GetRawText()) : null)
        : throw new ClientError(ErrorCodes.BadRequest, "The request body is not a JSON object. Expected { \"query\": ..., \"variables\": ... }.", AnswerStatus.RequestError);

    private static string? PersistedHash(JsonElement extensions) =>
        Property(extensions, "persistedQuery") is { ValueKind: JsonValueKind.Object } persisted ? String(persisted, "sha256Hash") : null;

    private static JsonElement? Property(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? String(JsonElement body, string name) => Property(body, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new ClientError(ErrorCodes.BadRequest, $"The property '{name}' is not a text.", AnswerStatus.RequestError),
    };

    private static string? Object(JsonElement value, string name, Func<JsonElement, string?> read) => value.ValueKind switch
    {
        JsonValueKind.Object => read(value),
        JsonValueKind.Null => null,
        _ => throw new ClientError(ErrorCodes.BadRequest, $"'{name}' is not a JSON object.", AnswerStatus.RequestError),
    };
}
