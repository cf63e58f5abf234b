using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Persistence;
using CivilSociety.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>Memory and database, variable and document: the same filter gives the same rows, whatever the filter.</summary>
public sealed class RandomFilterTests : IAsyncLifetime
{
    private const string Introspection =
        """
        {
          __schema {
            types { name kind enumValues { name } inputFields { name type { ...Type } } }
          }
        }
        fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("civil-society-").FullName;
    private ApiHost _memory = null!;
    private ApiHost _database = null!;

    public async Task InitializeAsync()
    {
        var catalog = CaseStudyCatalog.Load(GeneratedSeed.Create(12, 7));
        _memory = await ApiHost.StartWithoutSearchAsync(catalog);
        _database = await ApiHost.StartAsync(services => services.AddCivilSocietyDatabase(Path.Combine(_folder, "catalog.db")));
        await _database.Services.GetRequiredService<CatalogImporter>().ImportAsync(catalog.Info.Version, () => catalog);
    }

    public async Task DisposeAsync()
    {
        await _memory.DisposeAsync();
        await _database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("caseStudies", "CaseStudyFilterInput", "slug")]
    [InlineData("statements", "StatementFilterInput", "code")]
    [InlineData("practices", "PracticeFilterInput", "code")]
    [InlineData("organizations", "OrganizationFilterInput", "code")]
    public async Task Where_Should_GiveTheSameRows(string field, string filterType, string key)
    {
        var schema = (await _memory.QueryAsync(Introspection))["__schema"]!;
        var filters = new RandomFilters(schema, randomSeed: 20120600 + field.Length);
        var selected = 0;

        for (var index = 0; index < 75; index++)
        {
            var where = filters.Create(filterType);
            var byVariable = $"query Q($where: {filterType}) {{ {field}(first: 20, where: $where) {{ totalCount nodes {{ {key} }} }} }}";
            var inDocument = $"{{ {field}(first: 20, where: {filters.Write(where, filterType)}) {{ totalCount nodes {{ {key} }} }} }}";

            var expected = await AnswerAsync(_memory, byVariable, where);

            Assert.Equal((index, where.ToJsonString(), expected), (index, where.ToJsonString(), await AnswerAsync(_database, byVariable, where)));
            Assert.Equal((index, where.ToJsonString(), expected), (index, where.ToJsonString(), await AnswerAsync(_memory, inDocument, null)));
            Assert.Equal((index, where.ToJsonString(), expected), (index, where.ToJsonString(), await AnswerAsync(_database, inDocument, null)));
            selected += expected.Contains("\"totalCount\":0", StringComparison.Ordinal) ? 0 : 1;
        }

        // Filters that select nothing would agree without saying much.
        Assert.InRange(selected, 15, 75);
    }

    private static async Task<string> AnswerAsync(ApiHost host, string query, JsonObject? where) =>
        (await host.QueryAsync(query, where is null ? null : new { where })).ToJsonString();
}
