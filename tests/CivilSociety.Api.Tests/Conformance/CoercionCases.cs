using System.Text.Json;

namespace CivilSociety.Api.Tests.Conformance;

/// <summary>The specification's input coercion: each value in each position, written in the document and given as a variable.</summary>
internal static class CoercionCases
{
    private static readonly Dictionary<string, string> Positions = new()
    {
        ["Int"] = "caseStudies(first: 1, where: { number: { eq: VALUE } }) { totalCount }",
        ["Float"] = "figures(where: { quantity: { min: { eq: VALUE } } }) { totalCount }",
        ["String"] = "caseStudies(where: { slug: { eq: VALUE } }) { totalCount }",
        ["String!"] = "caseStudy(slug: VALUE) { slug }",
        ["Boolean"] = "caseStudies(where: { statements: { any: VALUE } }) { totalCount }",
        ["ID!"] = "node(id: VALUE) { id }",
        ["Language"] = "search(text: \"school\", language: VALUE) { totalCount }",
        ["[String]"] = "caseStudies(where: { slug: { in: VALUE } }) { totalCount }",
        ["[SearchKind!]"] = "search(text: \"school\", kinds: VALUE) { totalCount }",
        ["CaseStudyFilterInput"] = "caseStudies(where: VALUE) { totalCount }",
    };

    // As JSON writes them; in a document, an enum's value stands without quotes and keys do so.
    private static readonly (string Value, string[] Allowed)[] Json =
    [
        ("null", ["Int", "Float", "String", "Boolean", "Language", "[String]", "[SearchKind!]", "CaseStudyFilterInput"]),
        ("true", ["Boolean"]),
        ("0", ["Int", "Float", "ID!"]),
        ("-1", ["Int", "Float", "ID!"]),
        ("2147483647", ["Int", "Float", "ID!"]),
        ("2147483648", ["Float", "ID!"]),
        ("-2147483649", ["Float", "ID!"]),
        ("9223372036854775808", ["Float", "ID!"]),
        ("99999999999999999999999999999999", ["Float", "ID!"]),
        ("1.5", ["Float"]),
        ("1e2", ["Float"]),
        ("1e308", ["Float"]),
        ("1e309", []),
        ("-1e999", []),
        ("1e-999", ["Float"]),
        ("7.9228162514264337593543950335e28", ["Float"]),
        ("\"\"", ["String", "String!", "ID!", "[String]"]),
        ("\"text\"", ["String", "String!", "ID!", "[String]"]),
        ("\"1\"", ["String", "String!", "ID!", "[String]"]),
        ("\"true\"", ["String", "String!", "ID!", "[String]"]),
        ("[]", ["[String]", "[SearchKind!]"]),
        ("[null]", ["[String]"]),
        ("[\"text\"]", ["[String]"]),
        ("[\"text\", null]", ["[String]"]),
        ("[\"text\", 1]", []),
        ("[[\"text\"]]", []),
        ("[1]", []),
        ("{}", ["CaseStudyFilterInput"]),
        ("[{}]", []),
        ("{\"slug\": {\"eq\": \"tos\"}}", ["CaseStudyFilterInput"]),
        ("{\"slug\": null}", ["CaseStudyFilterInput"]),
        ("{\"slug\": \"tos\"}", []),
        ("{\"nope\": {}}", []),
        ("{\"and\": {\"slug\": {\"eq\": \"tos\"}}}", ["CaseStudyFilterInput"]),
        ("{\"and\": [null]}", []),
    ];

    /// <summary>A document, its variables, and whether it is answered.</summary>
    public static IEnumerable<(string Document, string? Variables, bool IsAnswered)> All() => [.. Literals(), .. Given(), .. Enums(), .. Absent()];

    private static IEnumerable<(string Document, string? Variables, bool IsAnswered)> Literals() =>
        from position in Positions
        from value in Json
        select (Put(position.Value, AsLiteral(value.Value)), (string?)null, value.Allowed.Contains(position.Key));

    private static IEnumerable<(string Document, string? Variables, bool IsAnswered)> Given() =>
        from position in Positions
        from value in Json
        select ($"query ($v: {position.Key}) {Put(position.Value, "$v")}", (string?)$$"""{"v": {{value.Value}}}""", value.Allowed.Contains(position.Key));

    private static IEnumerable<(string Document, string? Variables, bool IsAnswered)> Enums()
    {
        foreach (var (value, json, allowed) in ((string, string, string[])[])
        [
            ("EN", "\"EN\"", ["Language"]),
            ("FACTOR", "\"FACTOR\"", ["[SearchKind!]"]),
            ("[FACTOR]", "[\"FACTOR\"]", ["[SearchKind!]"]),
            ("[FACTOR, null]", "[\"FACTOR\", null]", []),
            ("en", "\"en\"", []),
            ("NOPE", "\"NOPE\"", []),
        ])
        {
            foreach (var position in Positions.Where(each => each.Key is "Language" or "[SearchKind!]"))
            {
                yield return (Put(position.Value, value), null, allowed.Contains(position.Key));
                yield return ($"query ($v: {position.Key}) {Put(position.Value, "$v")}", $$"""{"v": {{json}}}""", allowed.Contains(position.Key));
            }
        }
    }

    // What is not given has its default; null is null, and fails the fields that require a value, not the request.
    private static IEnumerable<(string Document, string? Variables, bool IsAnswered)> Absent() =>
    [
        ("query ($v: ID = \"x\") { nodes(ids: [$v]) { id } }", "{}", true),
        ("query ($v: ID = \"x\") { nodes(ids: [$v]) { id } }", "{\"v\": null}", false),
        ("query ($v: [ID!] = []) { nodes(ids: $v) { id } }", "{}", true),
        ("query ($v: [ID!] = []) { nodes(ids: $v) { id } }", "{\"v\": null}", true),
        ("query ($v: String = \"tos\") { caseStudy(slug: $v) { slug } }", "{}", true),
        ("query ($v: String = \"tos\") { caseStudy(slug: $v) { slug } }", "{\"v\": null}", true),
        ("query ($v: Int = 1) { caseStudies(first: $v) { totalCount } }", "{\"v\": null}", true),
        ("query ($v: Language!) { layers { name(language: $v) } }", "{}", false),
        ("query ($v: Language) { layers { name(language: $v) } }", "{}", true),
        ("query ($v: Language) { layers { name(language: $v) } }", "{\"v\": null}", true),
        ("query ($v: Int) { caseStudies(first: $v) { totalCount } }", "{\"other\": 1}", true),
    ];

    private static string Put(string position, string value) => $"{{ {position.Replace("VALUE", value, StringComparison.Ordinal)} }}";

    private static string AsLiteral(string json)
    {
        using var value = JsonDocument.Parse(json);
        return AsLiteral(value.RootElement);
    }

    private static string AsLiteral(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{ {string.Join(", ", value.EnumerateObject().Select(field => $"{field.Name}: {AsLiteral(field.Value)}"))} }}",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(AsLiteral))}]",
        _ => value.GetRawText(),
    };
}
