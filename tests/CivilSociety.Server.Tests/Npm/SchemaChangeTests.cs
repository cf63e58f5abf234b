using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Npm;

public sealed class SchemaChangeTests : IDisposable
{
    private const string Released =
        """
        enum Level { LOW HIGH }
        union Source = Book
        interface Node { id: ID! }
        type Book { title: String! }
        type Site { address: String! }
        input Filter { level: Level, size: Int = 1 }
        type Query { source(filter: Filter, first: Int = 10, last: Int): Source, level: Level!, title: String!, site: Site }
        """;

    private const string Current =
        """
        enum Level { LOW MIDDLE }
        union Source = Book | Site
        interface Node { id: ID! }
        type Book implements Node { id: ID!, title: String! }
        type Site { address: String! }
        input Filter { level: Level, size: Int = 2, year: Int!, name: String }
        type Query { source(filter: Filter, first: Int = 20, last: Int!, page: Int!, order: Level): Source, level: Level, site: Site, sites: [Site!]! }
        """;

    private const string Lines =
        """
        - Breaking: Enum value 'HIGH' was removed from enum 'Level'.
        - Dangerous: Enum value 'MIDDLE' was added to enum 'Level'.
        - Dangerous: Member 'Site' was added to Union type 'Source'.
        - Dangerous: 'Book' object implements 'Node' interface.
        - Breaking: Input field 'year' of type 'Int!' was added to input object type 'Filter'.
        - Dangerous: Input field 'Filter.size' default value changed from '1' to '2'.
        - Breaking: Field 'title' was removed from object type 'Query'.
        - Breaking: Argument 'page: Int!' added to field 'Query.source'.
        - Dangerous: Argument 'order: Level' added to field 'Query.source'.
        - Dangerous: Default value for argument 'first' on field 'Query.source' changed from '10' to '20'.
        - Breaking: Type for argument 'last' on field 'Query.source' changed from 'Int' to 'Int!'.
        - Breaking: Field 'Query.level' changed type from 'Level!' to 'Level'.
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NpmFact]
    public async Task Schema_Should_BreakNoClientOfTheReleasedOne_Unless_TheChangelogRecordsIt()
    {
        var unrecorded = await NpmScript.RunAsync("schema-changes", Contract("released.graphql"), Contract("civil-society.graphql"), Path.Combine(Repository.Root, "CHANGELOG.md"));

        Assert.True(unrecorded.Length == 0, $"Undo these changes of the schema, or record them in CHANGELOG.md under 'Unreleased' in these words:\n{unrecorded}");
    }

    [NpmFact]
    public async Task Changes_Should_BeTheBreakingAndTheDangerousOnes() =>
        Assert.Equal(Lines, await ChangesAsync(Released, Current, "## Unreleased\n"));

    [NpmFact]
    public async Task Changes_Should_BeNone_When_TheSchemaOnlyGrows() =>
        Assert.Empty(await ChangesAsync("type Query { a: Int }", "type Query { a: Int, b(first: Int!): B } type B { c: Int }", "## Unreleased\n"));

    [NpmFact]
    public async Task Changes_Should_BeNone_When_AllAreRecorded() =>
        Assert.Empty(await ChangesAsync(Released, Current, $"# Changelog\n\n## Unreleased\n\n{Lines}\n\n## 1.0.0\n"));

    [NpmFact]
    public async Task Change_Should_BeRecorded_When_ItsLineIsWrappedAndExplained() =>
        Assert.Empty(await ChangesAsync(
            "type Query { a: Int, b: Int }",
            "type Query { b: Int }",
            "## Unreleased\n\n- Breaking: Field 'a' was removed\n  from object type 'Query'. Use b.\n"));

    [NpmFact]
    public async Task Change_Should_NotBeRecorded_When_AnEarlierReleaseHasTheLine() =>
        Assert.Equal(
            "- Breaking: Field 'a' was removed from object type 'Query'.",
            await ChangesAsync(
                "type Query { a: Int, b: Int }",
                "type Query { b: Int }",
                "## Unreleased\n\n## 1.0.0\n\n- Breaking: Field 'a' was removed from object type 'Query'.\n"));

    private static string Contract(string file) => Path.Combine(Repository.Root, "schema", file);

    private async Task<string> ChangesAsync(string released, string current, string changelog) =>
        await NpmScript.RunAsync("schema-changes", await WriteAsync("released.graphql", released), await WriteAsync("current.graphql", current), await WriteAsync("CHANGELOG.md", changelog));

    private async Task<string> WriteAsync(string file, string text)
    {
        var path = _folder.Combine(file);
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
