using System.Globalization;
using System.Text.Json;

namespace CivilSociety.Benchmarks.Attacks;

/// <summary>Requests of an assistant that means to keep the server busy: over the limits of what is served at <c>/mcp</c>, and just below them.</summary>
internal static class AssistantAttacks
{
    private static readonly string[] ManyDimensions = ["LAYER", "FACTOR", "FACTOR_STANCE", "PRACTICE_FEATURE", "PARTNER_KIND", "PERSPECTIVE"];
    private static readonly string[] Prevention = ["prevention"];

    public static IEnumerable<Attack> All() =>
    [
        Request("mcp: the list of the tools", "tools/list", new { }),
        Request("mcp: the list of the resources", "resources/list", new { }),
        Request("mcp: the whole glossary", "resources/read", new { uri = "civil-society:glossary" }),
        Request("mcp: a case study with all that it has", "resources/read", new { uri = "civil-society:node/Q2FzZVN0dWR5OnNwb3J0LW9wLXNjaG9vbA%3D%3D" }),
        Request("mcp: a URI of 200 KB", "resources/read", new { uri = $"civil-society:node/{new string('A', 200_000)}" }),
        Request("mcp: a URI of 200 KB of escapes", "resources/read", new { uri = $"civil-society:node/{Repeat(65_000, "%3D")}" }),
        Request("mcp: a method of 200 KB", new string('m', 200_000), new { }),
        Call("mcp: a tool with a name of 200 KB", new string('n', 200_000), new { }),
        Call("mcp: an argument with a name of 60 KB", "search", new Dictionary<string, object> { [new string('n', 60_000)] = 1 }),
        Call("mcp: 10,000 unknown arguments", "search", Enumerable.Range(0, 10_000).ToDictionary(number => string.Create(CultureInfo.InvariantCulture, $"a{number}"), _ => 1)),
        Call("mcp: a text of 250 KB", "search", new { text = new string('x', 250_000) }),
        Call("mcp: a text of 60 KB, which the variables may have", "search", new { text = new string('x', 60_000) }),
        Call("mcp: a search for 66 words", "search", new { text = Repeat(66, "va ") }),
        Call("mcp: the longest page of statements", "statements", new { first = 50 }),
        Call("mcp: a page of a million statements", "statements", new { first = 1_000_000 }),
        Call("mcp: 3,000 conditions", "needed_or_enough", new { conditions = Enumerable.Repeat("layer:prevention", 3_000), outcome = "practice-feature:training" }),
        Call("mcp: 3,000 unknown conditions", "needed_or_enough", new { conditions = Enumerable.Range(0, 3_000).Select(number => $"x:{number}"), outcome = "practice-feature:training" }),
        Call("mcp: every attribute, in every case study", "which_attributes", new { dimensions = ManyDimensions, caseStudies = 10 }),
        Call("mcp: a profile of 5,000 layers", "advice", new { profile = new { layers = Enumerable.Range(0, 5_000).Select(number => $"l{number}") } }),
        Call("mcp: the longest advice", "advice", new { profile = new { layers = Prevention }, items = 10 }),
        Call("mcp: all findings", "findings", new { first = 1_000, skip = 0 }),
        Message("mcp: arguments 60 levels deep", Calling("advice", $$"""{"profile":{{Repeat(55, "[")}}1{{Repeat(55, "]")}}}""")),
        Message("mcp: arguments 100,000 levels deep", Calling("advice", $$"""{"profile":{{Repeat(100_000, "[")}}{{Repeat(100_000, "]")}}}""")),
        Message("mcp: a key 5,000 times", Calling("search", $$"""{{{Repeat(5_000, "\"text\":\"a\",")}}"text":"a"}""")),
        Message("mcp: a number of 60,000 digits", Calling("statements", $$"""{"first":{{Repeat(60_000, "9")}}}""")),
        Message("mcp: 2,000 messages in one", $"[{string.Join(',', Enumerable.Repeat(Calling("search", """{"text":"a"}"""), 2_000))}]"),
        Message("mcp: an id of 200 KB", $$"""{"jsonrpc":"2.0","id":"{{Repeat(200_000, "i")}}","method":"ping"}"""),
        Message("mcp: 250 KB of white space", Repeat(250_000, " ") + Calling("nope", "{}")),
        Message("mcp: 400 KB", Repeat(400_000, " ")),
        Message("mcp: half a message", """{"jsonrpc":"2.0","id":1,"method":"tools/ca"""),
    ];

    private static Attack Call(string name, string tool, object arguments) => Request(name, "tools/call", new { name = tool, arguments });

    private static Attack Request(string name, string method, object parameters) => Message(name, JsonSerializer.Serialize(new { jsonrpc = "2.0", id = 1, method, @params = parameters }));

    private static Attack Message(string name, string body) => Attack.Json(name, body) with { Path = "/mcp" };

    private static string Calling(string tool, string arguments) => $$$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}} }}""";

    private static string Repeat(int count, string part) => string.Concat(Enumerable.Repeat(part, count));
}
