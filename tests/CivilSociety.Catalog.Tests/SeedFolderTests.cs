using System.Diagnostics;

namespace CivilSociety.Catalog.Tests;

public sealed class SeedFolderTests : IDisposable
{
    private const string Nowhere = "This is a link that leads nowhere, or to itself.";
    private const string Above = "This is a link to a folder above it, or a folder deep below the seed.";
    private const string NoFile = "This is an empty file, or none but a pipe, a socket or a device.";

    private readonly string _folder = Directory.CreateTempSubdirectory("seed-").FullName;

    public SeedFolderTests()
    {
        foreach (var file in Seed.TenCases().Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(file.Path))!);
            File.WriteAllBytes(At(file.Path), file.Content.ToArray());
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("loop", ".")]
    [InlineData("case-studies/loop", "..")]
    [InlineData("vocabulary/loop", "../..")]
    [InlineData("case-studies/loop", "/")]
    public void Load_Should_ReportTheLink_When_ItLeadsToAFolderAbove(string path, string target)
    {
        Directory.CreateSymbolicLink(At(path), target);

        AssertOnlyFault(path, Above, "Remove it.");
    }

    [Theory]
    [InlineData("report.json", "nowhere.json")]
    [InlineData("report.json", "report.json")]
    [InlineData("case-studies/bor.json", "bor.json")]
    [InlineData("vocabulary", "vocabulary")]
    public void Load_Should_ReportTheLink_When_ItLeadsNowhere(string path, string target)
    {
        Remove(path);
        File.CreateSymbolicLink(At(path), target);

        AssertOnlyFault(path, Nowhere, "Put what is meant in its place.");
    }

    [Theory]
    [InlineData("report.json")]
    [InlineData("vocabulary/factors.json")]
    [InlineData("case-studies/tos.json")]
    [InlineData("case-studies/other.json")]
    public void Load_Should_ReportThePipe_When_ItStandsForAFile(string path)
    {
        Remove(path);
        using var made = Process.Start("mkfifo", At(path));
        made.WaitForExit();

        AssertOnlyFault(path, NoFile, "Expected a file with JSON text.");
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void Load_Should_ReportTheDevice_When_ALinkLeadsToIt(string device)
    {
        Remove("report.json");
        File.CreateSymbolicLink(At("report.json"), device);

        AssertOnlyFault("report.json", NoFile, "Expected a file with JSON text.");
    }

    [Fact]
    public void Load_Should_ReportTheFile_When_ItIsEmpty()
    {
        File.WriteAllText(At("report.json"), "");

        AssertOnlyFault("report.json", NoFile, "Expected a file with JSON text.");
    }

    [Fact]
    public void Load_Should_ReportTheFile_When_ItIsLarge()
    {
        using (var file = File.OpenWrite(At("report.json")))
        {
            file.SetLength(5_000_000_000);
        }

        AssertOnlyFault("report.json", "The file has 5000000000 bytes.", "Expected 67108864 at most.");
    }

    [Fact]
    public void Load_Should_ReportTheFolder_When_ItStandsForAFile()
    {
        Remove("report.json");
        Directory.CreateDirectory(At("report.json"));

        AssertOnlyFault("report.json", "This is a folder.", "Expected a file.");
    }

    [Fact]
    public void Load_Should_GiveTheCatalog_When_FilesAndFoldersAreLinked()
    {
        var links = Directory.CreateTempSubdirectory("seed-links-").FullName;
        try
        {
            File.CreateSymbolicLink(Path.Combine(links, "glossary.json"), At("glossary.json"));
            File.CreateSymbolicLink(Path.Combine(links, "report.json"), At("report.json"));
            Directory.CreateSymbolicLink(Path.Combine(links, "vocabulary"), At("vocabulary"));
            Directory.CreateSymbolicLink(Path.Combine(links, "case-studies"), At("case-studies"));

            Assert.Equal(Seed.TenCases().Version, CaseStudyCatalog.Load(Seed.FromFolder(links)).Info.Version);
        }
        finally
        {
            Directory.Delete(links, recursive: true);
        }
    }

    [Fact]
    public void Version_Should_BeAnother_When_SomethingCannotBeRead()
    {
        Directory.CreateSymbolicLink(At("loop"), ".");

        Assert.NotEqual(Seed.TenCases().Version, Seed.FromFolder(_folder).Version);
    }

    private string At(string path) => Path.Combine(_folder, path);

    private void Remove(string path)
    {
        if (Directory.Exists(At(path)))
        {
            Directory.Delete(At(path), recursive: true);
        }

        File.Delete(At(path));
    }

    private void AssertOnlyFault(string path, string problem, string remedy) =>
        Assert.Equal([new(path, "", problem, remedy)], Assert.Throws<InvalidSeedException>(() => CaseStudyCatalog.Load(Seed.FromFolder(_folder))).Faults);
}
