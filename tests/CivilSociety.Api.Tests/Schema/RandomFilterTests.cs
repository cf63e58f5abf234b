using System.Text.Json.Nodes;
using CivilSociety.Api.Tests.PostgreSql;
using CivilSociety.Catalog;
using CivilSociety.Persistence;
using CivilSociety.Tests.Shared;
using CsCheck;

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

    private const ulong Seed = 20120601;

    private readonly string _folder = Directory.CreateTempSubdirectory("civil-society-").FullName;
    private ApiHost _memory = null!;
    private ApiHost _database = null!;

    public static TheoryData<string, string, string> Lists => new()
    {
        { "caseStudies", "CaseStudyFilterInput", "slug" },
        { "statements", "StatementFilterInput", "code" },
        { "practices", "PracticeFilterInput", "code" },
        { "organizations", "OrganizationFilterInput", "code" },
        { "volunteerGroups", "VolunteerGroupFilterInput", "code" },
        { "professionalRoles", "ProfessionalRoleFilterInput", "code" },
        { "locations", "LocationFilterInput", "code" },
    };

    public async Task InitializeAsync()
    {
        var catalog = CaseStudyCatalog.Load(GeneratedSeed.Create(12, 7));
        _memory = await ApiHost.StartWithoutSearchAsync(catalog);
        var path = Path.Combine(_folder, "catalog.db");
        await CatalogDatabase.BuildAsync(path, catalog);
        _database = await ApiHost.StartAsync(services => services.AddCivilSocietyDatabase(path));
    }

    public async Task DisposeAsync()
    {
        await _memory.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public Task Where_Should_GiveTheSameRows_When_FromMemoryOrDatabaseByVariableOrInTheDocument(string field, string filterType, string key) => CompareAllAsync(_database, field, filterType, key);

    [PostgreSqlTheory]
    [MemberData(nameof(Lists))]
    public async Task Where_Should_GiveTheSameRows_When_FromPostgreSql(string field, string filterType, string key)
    {
        var add = await PostgreSqlApi.BuildAsync(GeneratedSeed.Create(12, 7));
        await using var host = await ApiHost.StartAsync(services => add(services));

        await CompareAllAsync(host, field, filterType, key);
    }

    private async Task CompareAllAsync(ApiHost database, string field, string filterType, string key)
    {
        var schema = (await _memory.QueryAsync(Introspection))["__schema"]!;
        var filters = new RandomFilters(schema);
        var wheres = filters.Of(filterType);
        var random = new PCG(stream: (uint)field.Length, Seed);
        var selected = 0;

        for (var index = 0; index < 75; index++)
        {
            var seed = random.ToString();
            var where = wheres.Generate(random, null, out _);
            if (await Record.ExceptionAsync(() => CompareAsync(where)) is { } fault)
            {
                // Begins with the filter that fails, and throws with the smallest that does, and its seed.
                await wheres.SampleAsync(CompareAsync, seed: seed, iter: 1000, threads: 1, print: each => filters.Write(each, filterType));
                Assert.Fail($"{filters.Write(where, filterType)} failed once: {fault.Message}");
            }
        }

        // Filters that select nothing would agree without saying much.
        Assert.InRange(selected, 25, 75);

        async Task CompareAsync(JsonObject where)
        {
            var byVariable = $"query Q($where: {filterType}) {{ {field}(first: 20, where: $where) {{ totalCount nodes {{ {key} }} }} }}";
            var inDocument = $"{{ {field}(first: 20, where: {filters.Write(where, filterType)}) {{ totalCount nodes {{ {key} }} }} }}";

            var expected = await AnswerAsync(_memory, byVariable, where);

            Assert.Equal(expected, await AnswerAsync(database, byVariable, where));
            Assert.Equal(expected, await AnswerAsync(_memory, inDocument, null));
            Assert.Equal(expected, await AnswerAsync(database, inDocument, null));
            selected += expected.Contains("\"totalCount\":0", StringComparison.Ordinal) ? 0 : 1;
        }
    }

    private static async Task<string> AnswerAsync(ApiHost host, string query, JsonObject? where) =>
        (await host.QueryAsync(query, where is null ? null : new { where })).ToJsonString();
}
