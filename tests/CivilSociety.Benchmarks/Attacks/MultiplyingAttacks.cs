using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;
using GraphQLParser;
using GraphQLParser.AST;

namespace CivilSociety.Benchmarks.Attacks;

/// <summary>Requests whose parts multiply: filters through lists inside lists, each list that the schema has, and long texts under lists.</summary>
internal static partial class MultiplyingAttacks
{
    public static IEnumerable<Attack> All() => [.. Nested(), .. SideBySide(), .. Answers()];

    private static IEnumerable<Attack> Nested()
    {
        var schema = Parser.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schema", "civil-society.graphql")));
        var inputs = schema.Definitions.OfType<GraphQLInputObjectTypeDefinition>().ToDictionary(input => input.Name.StringValue, FieldsOf);
        return
            from root in schema.Definitions.OfType<GraphQLObjectTypeDefinition>().Single(type => type.Name.StringValue == "Query").Fields!
            let kind = root.Arguments?.FirstOrDefault(argument => argument.Name.StringValue == "where") is { } condition ? NameOf(condition.Type) : null
            where kind is not null && inputs[kind].ContainsKey("code")
            let selection = NameOf(root.Type).EndsWith("Connection", StringComparison.Ordinal) ? "totalCount" : "__typename"
            from list in inputs[kind]
            where inputs.TryGetValue(list.Value, out var operators) && operators.ContainsKey("some")
            let back = WayBack(inputs, list.Value, kind)
            where back is not null
            from times in (int[])[2, 3, 4]
            let filter = Nest(times, inner => Put([list.Key, .. back], inner))
            let name = $"{root.Name.StringValue}: a filter through '{list.Key}' and back, {times} times"
            from attack in (Attack[])
            [
                Attack.Document(name, $"{{ {root.Name.StringValue}(where: {Literal(filter)}) {{ {selection} }} }}"),
                Attack.Document($"{name}, in variables", $"query q($filter: {kind}) {{ {root.Name.StringValue}(where: $filter) {{ {selection} }} }}", new { filter }),
            ]
            select attack;
    }

    private static IEnumerable<Attack> SideBySide()
    {
        foreach (var conjunction in (string[])["and", "or"])
        {
            var filter = new JsonObject { [conjunction] = new JsonArray([.. Enumerable.Range(0, 60).Select(number => Put(["codings", "some", "factor", "code"], new() { ["neq"] = $"{number}" }))]) };
            yield return Attack.Document($"60 'some' side by side, by '{conjunction}'", $"{{ statements(where: {Literal(filter)}) {{ totalCount }} }}");
            yield return Attack.Document($"60 'some' side by side, by '{conjunction}', in variables", "query q($where: StatementFilterInput) { statements(where: $where) { totalCount } }", new { where = filter });
        }

        var one = Put(["codings", "some", "statement", "codings", "some", "code"], new() { ["neq"] = "x" });
        yield return Attack.Document("30 aliases of one list inside another", $"{{ {string.Join('\n', Enumerable.Range(0, 30).Select(number => $"a{number}: statements(where: {Literal(one)}) {{ totalCount }}"))} }}");
        yield return Attack.Document(
            "30 aliases of one list inside another, by one fragment each, in variables",
            $"query q($where: StatementFilterInput) {{ {string.Join('\n', Enumerable.Range(0, 30).Select(number => $"...f{number}"))} }} {string.Join('\n', Enumerable.Range(0, 30).Select(number => $"fragment f{number} on Query {{ a{number}: statements(where: $where) {{ totalCount }} }}"))}",
            new { where = one });
    }

    private static IEnumerable<Attack> Answers()
    {
        foreach (var (times, pages) in ((int, string)[])[(97, "first: 48"), (90, "first: 50"), (20, "first: 10")])
        {
            var texts = string.Join('\n', Enumerable.Range(0, times).Select(number => $"a{number}: text"));
            yield return Attack.Document($"{times} aliases of a text under two lists and back ({pages})", $"{{ caseStudies(first: 10) {{ nodes {{ statements({pages}) {{ nodes {{ caseStudy {{ statements({pages}) {{ nodes {{ {texts} }} }} }} }} }} }} }} }}");
            yield return Attack.Document($"{times} aliases of a text under two lists and back ({pages}), by fragments", $"{{ caseStudies(first: 10) {{ nodes {{ ...a }} }} }} fragment a on CaseStudy {{ statements({pages}) {{ nodes {{ caseStudy {{ ...b }} }} }} }} fragment b on CaseStudy {{ statements({pages}) {{ nodes {{ ...c }} }} }} fragment c on Statement {{ {texts} }}");
            yield return Attack.Document($"{times} aliases of a text under three lists ({pages})", $"{{ caseStudies(first: 47) {{ nodes {{ statements({pages}) {{ nodes {{ codings(first: 10) {{ nodes {{ statement {{ {texts} }} }} }} }} }} }} }} }}");
        }

        yield return Attack.Document("97 aliases of a summary under a vocabulary's case studies", $"{{ factors {{ namedCases {{ caseStudy {{ {string.Join('\n', Enumerable.Range(0, 97).Select(number => $"a{number}: summary"))} }} }} }} }}");
    }

    private static Dictionary<string, string> FieldsOf(GraphQLInputObjectTypeDefinition input) =>
        input.Fields!.Where(field => field.Name.StringValue is not ("and" or "or")).ToDictionary(field => field.Name.StringValue, field => NameOf(field.Type));

    private static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType { Type: var inner } => NameOf(inner),
        GraphQLListType { Type: var inner } => NameOf(inner),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    // The shortest way from one input to another, by breadth; null where there is none.
    private static string[]? WayBack(Dictionary<string, Dictionary<string, string>> inputs, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ways = new Queue<(string Input, string[] Way)>([(from, [])]);
        while (ways.TryDequeue(out var at))
        {
            if (at.Input == to)
            {
                return at.Way;
            }

            foreach (var (name, next) in inputs[at.Input].Where(field => field.Key is not ("all" or "none" or "any") && inputs.ContainsKey(field.Value) && seen.Add(field.Value)))
            {
                ways.Enqueue((next, [.. at.Way, name]));
            }
        }

        return null;
    }

    private static JsonObject Nest(int times, Func<JsonObject, JsonObject> around) =>
        times == 0 ? new() { ["code"] = new JsonObject { ["neq"] = "x" } } : around(Nest(times - 1, around));

    private static JsonObject Put(IEnumerable<string> way, JsonObject inner) => way.Reverse().Aggregate(inner, (value, name) => new() { [name] = value });

    private static string Literal(JsonObject value) => Key().Replace(value.ToJsonString(), "$1: ");

    [GeneratedRegex("\"(\\w+)\":")]
    private static partial Regex Key();
}
