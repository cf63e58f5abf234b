namespace CivilSociety.Server.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Export_Should_WriteTheSchema()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("schema.graphql");

        var (exitCode, output, errors) = await ServerProcess.RunAsync("schema", "export", "--output", path);

        Assert.Equal((0, $"Wrote {path}", ""), (exitCode, output, errors));
        Assert.Contains("type Query {", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_Should_SayWhatIsWrong_When_TheFolderIsMissing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("missing", "schema.graphql");

        var (exitCode, _, errors) = await ServerProcess.RunAsync("schema", "export", "--output", path);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            $"The schema cannot be written to '{path}': Could not find a part of the path '{path}'. Expected a file in a folder that exists; give it with --output.",
            errors);
    }
}
