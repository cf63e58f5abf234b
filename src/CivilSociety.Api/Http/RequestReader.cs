using System.Text.Json;
using CivilSociety.Api.Errors;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>Reads GraphQL requests as GraphQL over HTTP describes them.</summary>
internal static class RequestReader
{
    /// <exception cref="HttpRequestFault">The request has another shape.</exception>
    public static async Task<GraphQLHttpRequest> ReadAsync(HttpRequest request, IGraphQLTextSerializer serializer, int maxBodyBytes) =>
        HttpMethods.IsGet(request.Method) ? FromQuery(request.Query, serializer) : await FromBodyAsync(request, serializer, maxBodyBytes);

    private static GraphQLHttpRequest FromQuery(IQueryCollection query, IGraphQLTextSerializer serializer) => new(
        Single(query, "query"),
        Single(query, "operationName"),
        Inputs(query, "variables", serializer),
        Inputs(query, "extensions", serializer));

    private static string? Single(IQueryCollection query, string name) => query[name] switch
    {
        { Count: 0 } => null,
        { Count: 1 } values => string.IsNullOrEmpty(values[0]) ? null : values[0],
        _ => throw new HttpRequestFault(ErrorCodes.BadRequest, $"The parameter '{name}' is given more than once."),
    };

    private static Inputs? Inputs(IQueryCollection query, string name, IGraphQLTextSerializer serializer)
    {
        if (Single(query, name) is not { } text)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            return Inputs(json.RootElement, name, serializer);
        }
        catch (JsonException fault)
        {
            throw new HttpRequestFault(ErrorCodes.InvalidJson, $"The parameter '{name}' is not valid JSON: {fault.Message}");
        }
    }

    private static async Task<GraphQLHttpRequest> FromBodyAsync(HttpRequest request, IGraphQLTextSerializer serializer, int maxBodyBytes)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new HttpRequestFault(ErrorCodes.BadRequest, "Expected the content type 'application/json', in UTF-8.", StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = maxBodyBytes;
        }

        try
        {
            using var json = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return FromJson(json.RootElement, serializer);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new HttpRequestFault(ErrorCodes.BodyTooLarge, $"The request body is too large. Expected {maxBodyBytes} bytes or fewer.", fault.StatusCode);
        }
        catch (JsonException fault)
        {
            throw new HttpRequestFault(ErrorCodes.InvalidJson, $"The request body is not valid JSON: {fault.Message}");
        }
    }

    private static GraphQLHttpRequest FromJson(JsonElement body, IGraphQLTextSerializer serializer) => body.ValueKind == JsonValueKind.Object
        ? new(
            String(body, "query"),
            String(body, "operationName"),
            Property(body, "variables") is { } variables ? Inputs(variables, "variables", serializer) : null,
            Property(body, "extensions") is { } extensions ? Inputs(extensions, "extensions", serializer) : null)
        : throw new HttpRequestFault(ErrorCodes.BadRequest, "The request body is not a JSON object. Expected { \"query\": ..., \"variables\": ... }.");

    private static JsonElement? Property(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? String(JsonElement body, string name) => Property(body, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new HttpRequestFault(ErrorCodes.BadRequest, $"The property '{name}' is not a text."),
    };

    private static Inputs? Inputs(JsonElement value, string name, IGraphQLTextSerializer serializer) => value.ValueKind switch
    {
        JsonValueKind.Object => serializer.Deserialize<Inputs>(value.GetRawText()),
        JsonValueKind.Null => null,
        _ => throw new HttpRequestFault(ErrorCodes.BadRequest, $"'{name}' is not a JSON object."),
    };
}
