using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CivilSociety.Api.Tests.Conformance;

/// <summary>Requests as nobody would write them, the same ones for each seed: parts of right ones, put together and changed at random.</summary>
internal sealed class RandomRequests(int seed)
{
    private static readonly string[] Documents =
    [
        "{ __typename }",
        "query q($v: Int) { caseStudies(first: $v) { totalCount nodes { slug name(language: NL) } } }",
        "query q($v: CaseStudyFilterInput) { caseStudies(where: $v) { totalCount } }",
        "query q($v: [CaseStudySortInput!]) { caseStudies(order: $v, first: 2) { edges { cursor } } }",
        "query q($v: StatementFilterInput) { statements(where: $v, first: 1) { nodes { code } } }",
        "query q($v: [StatementSortInput!]) { statements(order: $v, first: 2) { nodes { code } } }",
        "query q($v: FigureFilterInput) { figures(where: $v) { totalCount } }",
        "query q($v: [FigureSortInput!]) { figures(order: $v, first: 3) { pageInfo { endCursor } } }",
        "query q($v: ID!) { node(id: $v) { id ... on CaseStudy { slug } } }",
        "query q($v: [ID!]!) { nodes(ids: $v) { id } }",
        "query q($v: String!) { search(text: $v) { totalCount nodes { snippet { text } } } }",
        "query q($v: [SearchKind!]) { search(text: \"school\", kinds: $v) { totalCount } }",
        "query q($v: String) { caseStudies(after: $v) { totalCount nodes { slug } } }",
        "query q($v: String) { statements(before: $v, last: 2, order: { caseStudy: { number: ASC } }) { nodes { code } } }",
        "query q($v: String) { search(text: \"school\", after: $v, first: 2) { nodes { kind } } }",
        "query q($v: Language) { layers { name(language: $v) description(language: $v) } }",
        "{ layers(where: { level: { gt: 1, in: [1, 2, null] } }, order: [{ level: DESC }]) { ...F } } fragment F on InterventionLayer { code level }",
        "{ patterns { crosstab(rows: [{ key: LAYER }], columns: [{ key: LAYER }]) { total } } }",
    ];

    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", "!", ":", "=", "|", "&", "$", "@", "...", ",", "#", "\"", "\"\"\"", "\\", "\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\uFEFF", "\0", "\uFFFF", "\u00A0", " ",
        "query", "mutation", "subscription", "fragment", "on", "type", "extend", "schema", "null", "true", "false", "$v", "$w", "@skip(if: true)", "@include(if: $v)", "@nope",
        "caseStudies", "statements", "figures", "layers", "node", "nodes", "search", "slug", "code", "id", "__typename", "__schema", "__type", "where", "order", "first", "last", "after", "before",
        "0", "-0", "1", "-1", "50", "51", "2147483647", "2147483648", "-9223372036854775809", "1.5", "1e999", "-1e999", "1e-999", "0.0", "1e308", "01", "1.", ".5", "0x1", "NaN", "Infinity",
        "\"\"", "\"tos\"", "\"\\uD800\"", "\"\\u0000\"", "\"\\u{1F600}\"", "\"%_'\"", "\"\\\\\"", "EN", "ASC", "CASE_STUDY", "{slug:{eq:\"x\"}}", "[[[[]]]]",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "10", "51", "2147483647", "2147483648", "9223372036854775807", "9223372036854775808", "1.5", "-1.5e-7", "1e2", "1e308", "1e309", "1e999", "-1e999", "1e-999",
        "0.1000000000000000055511151231257827", "7.9228162514264337593543950335e28", "123456789012345678901234567890.5", "\"\"", "\"tos\"", "\"school\"", "\"\\u0000\"", "\"\\uD800\"", "\"\\uDFFF\\uD800\"",
        "\"\\u2028\"", "\"EN\"", "\"ASC\"", "\"CASE_STUDY\"", "\"Q2FzZVN0dWR5OnRvcw==\"", "\"Q2FzZVN0dWR5Og==\"", "\"Tm9wZTp4\"", "\"%_*?'\\\"\\\\\"", "\"1e999\"", "\"NaN\"", "[]", "{}",
    ];

    private static readonly string[] Keys =
    [
        "and", "or", "eq", "neq", "in", "nin", "contains", "startsWith", "gt", "lte", "some", "all", "none", "any", "slug", "number", "name", "en", "nl", "quantity", "min", "unit", "caseStudy", "project", "organization",
        "statements", "codings", "factor", "code", "text", "chapter", "order", "section", "level", "v", "nope",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Cursors that the endpoint gave, to be forged.</summary>
    public required IReadOnlyList<string> Cursors { get; init; }

    public HttpRequestMessage Next() => _random.Next(10) switch
    {
        0 => Get(),
        1 => Post(Mutate(Encoding.UTF8.GetBytes(Body()))),
        2 => Post(Encoding.UTF8.GetBytes($$"""{"query": {{Text(Soup())}}, "variables": {{Json(3)}}}""")),
        3 => Post(Encoding.UTF8.GetBytes($$"""{"query": {{Text(Changed(Pick(Documents)))}}, "variables": {"v": {{Json(4)}} } }""")),
        4 => Post(Encoding.UTF8.GetBytes($$"""{"query": {{Text(Pick(Documents))}}, "variables": {"v": {{Text(Forged())}} } }""")),
        _ => Post(Encoding.UTF8.GetBytes(Body())),
    };

    private string Body() => _random.Next(8) switch
    {
        0 => Json(5),
        1 => $$"""{"query": {{Text(Pick(Documents))}}, "{{Pick("operationName", "extensions", "variables", "documentId", "id", "query")}}": {{Json(3)}}}""",
        2 => $$"""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": {{Json(1)}} } } }""",
        _ => $$"""{"query": {{Text(Pick(Documents))}}, "operationName": "q", "variables": {"v": {{Json(5)}} } }""",
    };

    private HttpRequestMessage Get()
    {
        var value = _random.Next(3) switch { 0 => "%FF%00", 1 => Uri.EscapeDataString(Soup().Replace("\uFFFF", "", StringComparison.Ordinal)), _ => Uri.EscapeDataString(Json(3)) };
        return new(HttpMethod.Get, new Uri($"/graphql?{Pick("query", "variables", "extensions", "operationName", "documentId", "sdl", "x")}={value}&{Pick("query", "variables")}={Uri.EscapeDataString(Pick(Documents))}", UriKind.Relative));
    }

    private HttpRequestMessage Post(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", _random.Next(10) > 0 ? "application/json" : Pick("application/json; charset=\"utf-8\"", "application/json; charset=\"", "text/plain", "application/json;;", "*/*", ""));
        if (_random.Next(30) == 0)
        {
            content.Headers.TryAddWithoutValidation("Content-Encoding", Pick("gzip", "identity", "br, gzip", ""));
        }

        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", Pick("application/json", "application/graphql-response+json", "*/*", "application/json; charset=\"utf-8\"", "text/html", ";q=", "*/*;q=x"));
        return request;
    }

    private byte[] Mutate(byte[] body)
    {
        List<byte> bytes = [.. body];
        for (var change = _random.Next(1, 6); change > 0 && bytes.Count > 0; change--)
        {
            var at = _random.Next(bytes.Count);
            switch (_random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)_random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, _random.Next(1, 20)));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pick(Tokens)));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, _random.Next(1, 40))));
                    break;
            }
        }

        return [.. bytes];
    }

    private string Soup() => string.Join(_random.Next(2) == 0 ? " " : "", Enumerable.Range(0, _random.Next(1, 30)).Select(_ => Pick(Tokens)));

    private string Changed(string document)
    {
        var words = document.Split(' ').ToList();
        for (var change = _random.Next(1, 5); change > 0; change--)
        {
            words[_random.Next(words.Count)] = Pick(Tokens);
        }

        return string.Join(' ', words);
    }

    private string Json(int levels) => levels == 0 ? Pick(Values) : _random.Next(6) switch
    {
        0 => Pick(Values),
        1 => $"[{string.Join(',', Enumerable.Range(0, _random.Next(4)).Select(_ => Json(levels - 1)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, _random.Next(1, 3)).Select(_ => $"\"{Pick(Keys)}\":{Json(levels - 1)}"))}}}",
    };

    // A cursor with other values: as many, fewer or more.
    private string Forged()
    {
        var cursor = Pick([.. Cursors]);
        if (_random.Next(6) == 0)
        {
            return Pick(cursor[1..], $"{cursor}A", cursor.ToUpperInvariant(), "W10", "bnVsbA", "e30", "=", "\u2028");
        }

        var values = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor))!.Select(value => value.GetRawText()).ToList();
        for (var change = _random.Next(1, 3); change > 0; change--)
        {
            var at = _random.Next(values.Count);
            switch (_random.Next(6))
            {
                case 0:
                    values.RemoveAt(at);
                    values.Add("null");
                    break;
                case 1:
                    values.Add(Pick(Values));
                    break;
                default:
                    values[Math.Max(at, _random.Next(10) > 0 ? 1 : 0) % values.Count] = Pick(Values);
                    break;
            }
        }

        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"[{string.Join(',', values)}]"));
    }

    // Half characters too, which a serializer would mend.
    private static string Text(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var character in text)
        {
            json.Append(character is '"' or '\\' or < ' ' || char.IsSurrogate(character) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}") : character.ToString());
        }

        return json.Append('"').ToString();
    }

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];
}
