using CivilSociety.Api.Errors;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>A database joins 64 tables at most: more single relations than that can be selected, filtered by and sorted by, in each list.</summary>
public sealed class JoinTests(DatabaseApi database, MemoryApi memory) : IClassFixture<DatabaseApi>, IClassFixture<MemoryApi>
{
    private const string Introspection =
        """{ __schema { types { name kind fields { name type { kind name ofType { kind name } } } inputFields { name type { kind name } } } } }""";

    // Deeper ones meet the limit on depth first.
    private const int Deepest = 4;

    private static readonly (string List, string Type)[] OfTheRoot =
    [
        ("caseStudies", "CaseStudy"), ("statements", "Statement"), ("partnerships", "Partnership"), ("organizations", "Organization"), ("figures", "Figure"), ("practices", "Practice"), ("facts", "Fact"),
        ("volunteerGroups", "VolunteerGroup"), ("professionalRoles", "ProfessionalRole"), ("groupTasks", "GroupTask"), ("locations", "Location"), ("targetGroups", "TargetGroup"), ("sources", "Source"),
    ];

    public static IEnumerable<object[]> Lists() =>
        from each in OfTheRoot
        from relations in (int[])[29, 30, 31, 61, 63, 64, 65, 120]
        select (object[])[each.List, each.Type, relations];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Relations_Should_BeSelectedAlike_HoweverManyThereAre(string list, string type, int relations)
    {
        var paths = await PathsAsync(type, relations);

        await SameAsync($"{{ {list}(first: 2) {{ nodes {{ {Select(paths)} }} }} }}");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Relations_Should_BeFilteredBy_UpToALimit(string list, string type, int relations)
    {
        var paths = await PathsAsync(type, relations);
        var query = $"{{ {list}(first: 2, where: {{ or: [{string.Join('\n', paths.Select(path => Write(path, """{ code: { startsWith: "a" } }""")))}] }}) {{ totalCount nodes {{ id {Select(paths)} }} }} }}";

        if (paths.Count <= 30)
        {
            await SameAsync(query);
            return;
        }

        foreach (var host in (ApiHost[])[database.Host, memory.Host])
        {
            Assert.Equal(ErrorCodes.FilterTooLarge, (await host.FailAsync(query)).Code);
        }
    }

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    public async Task Relations_Should_BeCounted_When_TheyAreOfTheItemsOfAList(int relations)
    {
        var paths = await PathsAsync("Statement", relations);
        var query = $"{{ caseStudies(where: {{ statements: {{ some: {{ or: [{string.Join('\n', paths.Select(path => Write(path, """{ code: { startsWith: "a" } }""")))}] }} }} }}) {{ totalCount }} }}";

        if (paths.Count <= 30)
        {
            await SameAsync(query);
            return;
        }

        Assert.Equal(ErrorCodes.FilterTooLarge, (await database.Host.FailAsync(query)).Code);
    }

    [Fact]
    public async Task Relations_Should_BeJoined_When_FilterOrderAndSelectionHaveAsManyAsTheyCan()
    {
        var paths = await PathsAsync("Statement", 80);
        var where = string.Join('\n', paths.Take(30).Select(path => Write(path, """{ code: { startsWith: "t" } }""")));
        var order = string.Join('\n', paths.Take(10).Select(path => Write(path, "{ code: DESC }")));

        await SameAsync($"{{ statements(first: 2, where: {{ or: [{where}] }}, order: [{order}]) {{ totalCount pageInfo {{ endCursor }} nodes {{ id {Select(paths)} }} }} }}");
        await SameAsync($"{{ caseStudies(first: 2) {{ nodes {{ statements(first: 2, where: {{ or: [{where}] }}, order: [{order}]) {{ totalCount pageInfo {{ endCursor }} nodes {{ id {Select(paths)} }} }} }} }} }}");
    }

    private async Task SameAsync(string query) => Assert.Equal((await memory.Host.QueryAsync(query)).ToJsonString(), (await database.Host.QueryAsync(query)).ToJsonString());

    // Single relations that can be filtered by, near ones first, each with the way to it.
    private async Task<IReadOnlyList<string[]>> PathsAsync(string type, int count)
    {
        var types = (await memory.Host.QueryAsync(Introspection))["__schema"]!["types"]!.AsArray().ToDictionary(each => (string)each!["name"]!, each => each!);
        var (paths, open) = (new List<string[]>(), new Queue<(string Type, string[] Path)>([(type, [])]));
        while (paths.Count < count && open.TryDequeue(out var next))
        {
            var (name, path) = next;
            if (path.Length == Deepest)
            {
                continue;
            }

            foreach (var (relation, target) in Relations(name))
            {
                paths.Add([.. path, relation]);
                open.Enqueue((target, [.. path, relation]));
            }
        }

        return [.. paths.Take(count)];

        IEnumerable<(string Name, string Type)> Relations(string of) => types[of]["fields"]!.AsArray()
            .Select(field => (Name: (string)field!["name"]!, Type: (string)field["type"]!["kind"]! == "NON_NULL" ? field["type"]!["ofType"]! : field["type"]!))
            .Where(field => (string)field.Type["kind"]! == "OBJECT" && types[(string)field.Type["name"]!]["fields"]!.AsArray().Any(each => (string)each!["name"]! == "code"))
            .Select(field => (field.Name, (string)field.Type["name"]!));
    }

    private static string Write(IEnumerable<string> path, string end) => path.Reverse().Aggregate(end, (inner, relation) => $"{{ {relation}: {inner} }}");

    private static string Select(IEnumerable<string[]> paths) => string.Join('\n', paths.Where(path => path.Length > 0).GroupBy(path => path[0]).Select(group => $"{group.Key} {{ code {Select(group.Select(path => path[1..]))} }}"));
}
