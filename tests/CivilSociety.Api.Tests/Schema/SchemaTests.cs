using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Api.Tests.Schema;

public sealed class SchemaTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Introspection =
        """
        {
          __schema {
            types {
              name description
              fields { name description args { name description } }
              inputFields { name description }
              enumValues { name description }
            }
          }
        }
        """;

    [Fact]
    public async Task Schema_Should_EqualThePrintedFile()
    {
        var printed = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "civil-society.graphql"));

        var current = api.Host.Services.PrintCivilSocietySchema();

        Assert.True(printed == current, "schema/civil-society.graphql is stale: run 'dotnet run --project src/CivilSociety.Server -- schema export' and review the change.");
    }

    [Fact]
    public async Task EveryElement_Should_HaveADescription()
    {
        var data = await api.Host.QueryAsync(Introspection);

        var undescribed = data["__schema"]!["types"]!.AsArray()
            .Where(type => !((string)type!["name"]!).StartsWith("__", StringComparison.Ordinal) && (string)type["name"]! is not ("String" or "Boolean" or "ID" or "Int" or "Float"))
            .SelectMany(type => Elements(type!))
            .Where(element => string.IsNullOrWhiteSpace(element.Description))
            .Select(element => element.Name);

        Assert.Empty(undescribed);
    }

    private static IEnumerable<(string Name, string? Description)> Elements(JsonNode type)
    {
        var name = (string)type["name"]!;
        yield return (name, (string?)type["description"]);
        foreach (var part in Parts(type, "fields").Concat(Parts(type, "inputFields")).Concat(Parts(type, "enumValues")))
        {
            yield return ($"{name}.{part["name"]}", (string?)part["description"]);
            foreach (var argument in Parts(part, "args"))
            {
                yield return ($"{name}.{part["name"]}({argument["name"]})", (string?)argument["description"]);
            }
        }
    }

    private static IEnumerable<JsonNode> Parts(JsonNode node, string name) => node[name]?.AsArray().OfType<JsonNode>() ?? [];
}
