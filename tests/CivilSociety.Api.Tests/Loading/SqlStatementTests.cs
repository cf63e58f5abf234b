using CivilSociety.Tests.Shared;

namespace CivilSociety.Api.Tests.Loading;

/// <summary>A nested query takes as many SQL statements as its shape asks for, whatever its page size.</summary>
public sealed class SqlStatementTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Nested =
        """
        query Q($first: Int!) {
          caseStudies(first: $first) {
            totalCount
            nodes {
              organization { name }
              layerPlacements { layer { code } section { number } }
              statements(first: $first) { totalCount nodes { section { number } codings(first: 2) { nodes { factor { code } } } } }
              practiceFeatures { feature presence }
            }
          }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public async Task NestedQuery_Should_TakeNoMoreStatements_When_ThePageGrows(int first)
    {
        api.Host.Statements.Clear();

        await api.Host.QueryAsync(Nested, new { first });

        // Page of the case studies, whose count is kept, with their organizations; of each of those: placements with layer and section, features,
        // count and page of statements with their sections; of the statements: codings with their factors.
        Assert.Equal(6, api.Host.Statements.Texts.Count);
    }

    [Fact]
    public async Task List_Should_BeLoadedForAllParentsTogether_When_ItIsSelectedInTwoPlaces()
    {
        api.Host.Statements.Clear();

        await api.Host.QueryAsync("{ caseStudies(first: 3) { nodes { statements(first: 2) { nodes { id } } statements(first: 2) { totalCount } } } }");

        // Case studies, and of each of those a page of statements and their count.
        Assert.Equal(3, api.Host.Statements.Texts.Count);
    }

    [Theory]
    [InlineData("01-overview", 7)]
    [InlineData("03-factors-with-evidence", 5)]
    [InlineData("08-one-case-study", 14)]
    [InlineData("13-search", 6)]
    [InlineData("14-what-volunteers-name", 3)]
    [InlineData("15-factors-together", 3)]
    [InlineData("16-if-selection-then-training", 4)]
    [InlineData("17-what-goes-with-a-layer", 1)]
    [InlineData("18-what-cases-share", 2)]
    [InlineData("19-roads-to-training", 1)]
    [InlineData("20-needed-or-enough", 2)]
    [InlineData("21-similar-case-studies", 3)]
    [InlineData("22-who-says-what", 3)]
    [InlineData("23-blind-spots", 2)]
    [InlineData("24-advice", 5)]
    [InlineData("25-findings", 4)]
    public async Task Example_Should_TakeAKnownNumberOfStatements(string example, int expected)
    {
        var path = Path.Combine(Repository.Examples, example);
        var variables = File.Exists($"{path}.variables.json")
            ? System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync($"{path}.variables.json"))
            : null;

        // The catalog is coded for patterns once for each of its versions.
        await api.Host.QueryAsync("{ patterns { perspectives { n } } }");
        api.Host.Statements.Clear();

        await api.Host.QueryAsync(await File.ReadAllTextAsync($"{path}.graphql"), variables);

        Assert.Equal(expected, api.Host.Statements.Texts.Count);
    }
}
