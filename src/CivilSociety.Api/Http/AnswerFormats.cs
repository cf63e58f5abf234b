using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>The formats of tables that the host has, and the choice between them and JSON.</summary>
internal sealed class AnswerFormats(IEnumerable<IAnswerFormat> formats)
{
    private readonly IReadOnlyList<IAnswerFormat> _formats = [.. formats];

    /// <summary>The media types of all answers, as a message lists them.</summary>
    public string MediaTypes
    {
        get
        {
            string[] types = [.. ((string[])[ResponseType.GraphQL, ResponseType.Json, .. _formats.Select(format => format.MediaType)]).Select(type => $"'{type}'")];
            return $"{string.Join(", ", types[..^1])} or {types[^1]}";
        }
    }

    /// <summary>The format that a request asks for: by the parameter <c>format</c>, else by the media types that it accepts; null for JSON, or for none that there is.</summary>
    /// <remarks>A table is given where it is named, and not to clients that take anything.</remarks>
    /// <exception cref="ClientError">There is no format of the name.</exception>
    public IAnswerFormat? Choose(HttpRequest request)
    {
        if (_formats.Count == 0)
        {
            return null;
        }

        var named = request.Query["format"];
        if (named.Count > 0)
        {
            return (named.Count == 1 ? _formats.FirstOrDefault(format => format.Name == named[0]) : null) ?? throw new ClientError(
                ErrorCodes.UnknownFormat,
                $"There is no format '{named}'. Expected {string.Join(" or ", _formats.Select(format => $"'{format.Name}'"))}, or no 'format' for JSON.",
                AnswerStatus.RequestError);
        }

        var accepted = request.GetTypedHeaders().Accept;
        return _formats
            .Select(format => (Format: format, Range: RangeOf(accepted, format.MediaType)))
            .Where(each => each.Range is { Quality: not 0 } range && !IsJsonPreferred(accepted, range))
            .OrderByDescending(each => each.Range!.Quality ?? 1)
            .ThenBy(each => accepted.IndexOf(each.Range!))
            .Select(each => each.Format)
            .FirstOrDefault();
    }

    private static MediaTypeHeaderValue? RangeOf(IList<MediaTypeHeaderValue> accepted, string type) =>
        accepted.FirstOrDefault(range => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase));

    // Of two that are wanted as much, the one that is named, or named first.
    private static bool IsJsonPreferred(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue table)
    {
        var (json, tables) = (ResponseType.QualityOfJson(accepted), table.Quality ?? 1);
        var named = ((string[])[ResponseType.Json, ResponseType.GraphQL]).Select(type => RangeOf(accepted, type)).OfType<MediaTypeHeaderValue>().Where(range => (range.Quality ?? 1) == json);
        return json > tables || (json == tables && named.Any(range => accepted.IndexOf(range) < accepted.IndexOf(table)));
    }
}
