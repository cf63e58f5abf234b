namespace CivilSociety.Api.Tests.Documentation;

/// <summary>What READMEs show works: code compiles and prints what its comments say, queries are answered.</summary>
[Collection(Alone.Name)]
public sealed class ReadmeTests(DatabaseApi database) : IClassFixture<DatabaseApi>
{
    private static readonly string[] Packages = ["CivilSociety.Api", "CivilSociety.Catalog", "CivilSociety.Domain", "CivilSociety.Exchange", "CivilSociety.Persistence"];

    public static TheoryData<string, int> Code() => Blocks("csharp");

    public static TheoryData<string, int> Queries() => Blocks("graphql");

    [Theory]
    [MemberData(nameof(Code))]
    public async Task Code_Should_CompileAndPrintWhatIsShown(string readme, int index)
    {
        var block = Block.Of(readme)[index];

        var example = Example.Compile(block.Text);

        Assert.Empty(example.Faults);
        if (block.Output is not null)
        {
            Assert.Equal(block.Output, await example.RunAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_Should_BeAnswered(string readme, int index) => await database.Host.QueryAsync(Block.Of(readme)[index].Text);

    [Fact]
    public void Packages_Should_ShowCode_When_IntroducedByAReadme() => Assert.Equal(
        Packages.Select(package => $"src/{package}/README.md"),
        Block.Readmes.Where(readme => readme.StartsWith("src/", StringComparison.Ordinal) && Block.Of(readme).Any(block => block.Language == "csharp")));

    [Fact]
    public void Code_Should_BeRefused_When_ItDoesNotCompile()
    {
        var example = Example.Compile("Console.WriteLine(CivilSociety.Catalog.CaseStudyCatalog.ElevenCases);\n");

        Assert.Equal("(1,57): error CS0117: 'CaseStudyCatalog' does not contain a definition for 'ElevenCases'", Assert.Single(example.Faults));
    }

    [Fact]
    public void Blocks_Should_BeFoundWithTheirOutput_When_ItFollows()
    {
        var markdown = "Text.\n\n```csharp\nvar one = 1;\n```\n\n```text\n1\n```\n\n```graphql\n{ one }\n```\nMore.\n```sh\nls\n```\n\nIt lists:\n\n```text\nfile\n```\n";

        var blocks = Block.In(markdown);

        Block[] expected =
        [
            new("csharp", "var one = 1;\n", "1\n"),
            new("text", "1\n", null),
            new("graphql", "{ one }\n", null),
            new("sh", "ls\n", null),
            new("text", "file\n", null),
        ];
        Assert.Equal(expected, blocks);
    }

    private static TheoryData<string, int> Blocks(string language)
    {
        var blocks = new TheoryData<string, int>();
        foreach (var readme in Block.Readmes)
        {
            foreach (var (index, _) in Block.Of(readme).Index().Where(each => each.Item.Language == language))
            {
                blocks.Add(readme, index);
            }
        }

        return blocks;
    }
}
