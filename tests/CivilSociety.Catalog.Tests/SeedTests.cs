using System.Security.Cryptography;
using System.Text;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Catalog.Tests;

public sealed class SeedTests
{
    [Fact]
    public void Version_Should_BeTheHashOfPathsAndContents()
    {
        var seed = new Seed([File("a.json", "{}"), File("b.json", "[]")]);

        byte[] hashed = [.. "a.json\n"u8, .. SHA256.HashData("{}"u8), .. "b.json\n"u8, .. SHA256.HashData("[]"u8)];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(hashed))[..16], seed.Version);
    }

    [Fact]
    public void Version_Should_Change_When_AContentChanges()
    {
        var seed = new Seed([File("a.json", "{}"), File("b.json", "[]")]);

        var changed = new Seed([File("a.json", "{}"), File("b.json", "[ ]")]);

        Assert.NotEqual(seed.Version, changed.Version);
    }

    [Fact]
    public void Version_Should_Change_When_APathChanges()
    {
        var seed = new Seed([File("a.json", "{}"), File("b.json", "[]")]);

        var changed = new Seed([File("a.json", "{}"), File("c.json", "[]")]);

        Assert.NotEqual(seed.Version, changed.Version);
    }

    [Fact]
    public void Version_Should_Change_When_ContentsChangePlaces()
    {
        var seed = new Seed([File("a.json", "{}"), File("b.json", "[]")]);

        var changed = new Seed([File("a.json", "[]"), File("b.json", "{}")]);

        Assert.NotEqual(seed.Version, changed.Version);
    }

    [Fact]
    public void Version_Should_StayTheSame_When_TheFilesComeInAnotherOrder()
    {
        var seed = Seed.TenCases();

        var turned = new Seed(seed.Files.Reverse());

        Assert.Equal(seed.Version, turned.Version);
        Assert.Equal(seed.Files, turned.Files);
    }

    [Fact]
    public void Files_Should_BeOrderedByPath_When_GivenInAnyOrder()
    {
        var seed = new Seed([File("b.json", ""), File("a/c.json", ""), File("B.json", "")]);

        Assert.Equal(["B.json", "a/c.json", "b.json"], seed.Files.Select(file => file.Path));
    }

    [Fact]
    public void TenCases_Should_HaveTheFilesOfASeed()
    {
        string[] expected =
        [
            "case-studies/bor.json",
            "case-studies/cjg-den-bosch.json",
            "case-studies/kindertelefoon.json",
            "case-studies/mim.json",
            "case-studies/okd.json",
            "case-studies/ouders-in-actie.json",
            "case-studies/sport-op-school.json",
            "case-studies/sportzorgtraject.json",
            "case-studies/sterk-in-samen-leven.json",
            "case-studies/tos.json",
            "glossary.json",
            "report.json",
            "vocabulary/collaboration-forms.json",
            "vocabulary/factors.json",
            "vocabulary/labels.json",
            "vocabulary/layers.json",
            "vocabulary/organizations.json",
            "vocabulary/volunteer-types.json",
        ];

        Assert.Equal(expected, Seed.TenCases().Files.Select(file => file.Path));
    }

    [Fact]
    public void FromFolder_Should_HaveTheEmbeddedVersion_When_ItIsTheFolderOfTheRepository() =>
        Assert.Equal(Seed.TenCases().Version, Seed.FromFolder(Repository.SeedFolder).Version);

    [Fact]
    public void FromFolder_Should_Throw_When_ThereIsNoFolder()
    {
        var folder = Path.Combine(Repository.Root, "no-seed");

        var fault = Assert.Throws<DirectoryNotFoundException>(() => Seed.FromFolder(folder));

        Assert.Equal($"The seed folder '{folder}' does not exist.", fault.Message);
    }

    private static SeedFile File(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
