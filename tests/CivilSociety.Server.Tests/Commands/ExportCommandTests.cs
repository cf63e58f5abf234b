using CivilSociety.Exchange;

namespace CivilSociety.Server.Tests.Commands;

public sealed class ExportCommandTests
{
    [Fact]
    public async Task Export_Should_WriteTheFile_AndSayWhatItWrote()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("table.csv");

        var (exitCode, output, errors) = await ServerProcess.RunAsync("export", "case-studies-by-attribute.csv", "--output", path);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Matches($@"^Wrote {path} \([\d,]+ bytes, catalog [0-9a-f]+\)$", output);
        Assert.Equal(11, (await File.ReadAllLinesAsync(path)).Length);
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Export_Should_ListAll_When_NoneIsNamed()
    {
        var (exitCode, output, errors) = await ServerProcess.RunAsync("export");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal(Export.All.Select(export => export.Name), output.Split('\n').Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Export_Should_OfferTheNearest_When_ThereIsNoneOfTheName()
    {
        var (exitCode, _, errors) = await ServerProcess.RunAsync("export", "case-studies.csv");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("There is no export 'case-studies.csv'. Nearest: '", errors, StringComparison.Ordinal);
        Assert.EndsWith("'export' lists all.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case-studies-by-attribute.csv", "fr", "There is no language 'fr'. Expected nl or en.")]
    [InlineData("case-studies-by-attribute.csv", "", "There is no language ''. Expected nl or en.")]
    public async Task Export_Should_NameTheLanguages_When_ThereIsNoneOfTheName(string name, string language, string error)
    {
        var (exitCode, _, errors) = await ServerProcess.RunAsync("export", name, "--language", language);

        Assert.Equal((1, error), (exitCode, errors));
    }

    [Fact]
    public async Task Export_Should_LeaveWhatIsThere_When_TheDiskIsFull()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("evidence.csv");
        await File.WriteAllTextAsync(path, "as it was");

        var (exitCode, _, errors) = await ServerProcess.RunOnFullDiskAsync(64, "export", "case-studies-by-attribute-evidence.csv", "--output", path);

        Assert.Equal(1, exitCode);
        Assert.NotEqual("", errors);
        Assert.Equal("as it was", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Export_Should_SayWhatIsWrong_When_TheFolderIsMissing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("missing", "table.csv");

        var (exitCode, _, errors) = await ServerProcess.RunAsync("export", "case-studies-by-attribute.csv", "--output", path);

        Assert.Equal((1, $"'{path}' cannot be written. Expected a file in a folder that exists; give it with --output."), (exitCode, errors));
    }
}
