using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;

namespace CivilSociety.Api.Http;

/// <summary>Reads JSON that a client sent. A key may stand once in an object: what reads the last of two, and what reads the first, would not agree.</summary>
internal static class JsonText
{
    private const int MaxLevels = 64;

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = MaxLevels };

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="what">What it is, as a message begins.</param>
    /// <param name="read">Reads what is needed of it.</param>
    /// <exception cref="ClientError">The text is not valid JSON.</exception>
    public static T Read<T>(string text, string what, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return read(json.RootElement);
        }
        catch (Exception fault) when (IsOfJson(fault))
        {
            throw Refuse(what, fault);
        }
    }

    /// <inheritdoc cref="Read{T}(string, string, Func{JsonElement, T})"/>
    public static async Task<T> ReadAsync<T>(Stream text, string what, Func<JsonElement, T> read, CancellationToken cancellationToken)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(text, Options, cancellationToken);
            return read(json.RootElement);
        }
        catch (Exception fault) when (IsOfJson(fault))
        {
            throw Refuse(what, fault);
        }
    }

    // What is not Unicode shows only when the text is read.
    private static bool IsOfJson(Exception fault) => fault is JsonException or InvalidOperationException or ArgumentException;

    private static ClientError Refuse(string what, Exception fault) => new(ErrorCodes.InvalidJson, $"{what} cannot be read: {Describe(fault)}.", AnswerStatus.RequestError);

    private static string Describe(Exception fault) => fault switch
    {
        JsonException { LineNumber: { } line, BytePositionInLine: { } position } => $"line {line + 1}, byte {position + 1} is not valid JSON, or is more than {MaxLevels} levels deep",
        JsonException => "an object has a key twice",
        _ => "a text is not Unicode",
    };
}
