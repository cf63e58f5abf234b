using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Commands;

public sealed class InvalidSeedTests
{
    [Fact]
    public async Task Serve_Should_ListEveryFaultAndBuildNothing_When_TheSeedIsInvalid()
    {
        using var folder = new TemporaryFolder();
        WriteInvalidSeed(folder.Combine("seed"));

        await using var server = ServerProcess.StartInFolder(folder.Combine("data"), folder.Combine("seed"));
        var (exitCode, _, errors) = await server.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal(ExpectedFaults(), errors.Split('\n'));
        Assert.Equal(["lock"], Directory.EnumerateFileSystemEntries(folder.Combine("data")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Validate_Should_ListTheSameFaults()
    {
        using var folder = new TemporaryFolder();
        WriteInvalidSeed(folder.Combine("seed"));

        var (exitCode, _, errors) = await ServerProcess.RunAsync("seed", "validate", folder.Combine("seed"));

        Assert.Equal(1, exitCode);
        Assert.Equal(ExpectedFaults()[..^1], errors.Split('\n'));
    }

    private static string[] ExpectedFaults() =>
    [
        "The seed has 5 faults:",
        "  case-studies/case-1.json: This is not valid JSON: '}' is invalid after a single JSON value. Expected end of data. LineNumber: 0 | BytePositionInLine: 2. Correct the text at the line and position given, counted from 0.",
        "  case-studies/case-3.json#/color: Unknown property 'color'. Known here: slug, $schema, number, chapter, name, title, summary, aliases, organization, project, locations, targetGroups, layerPlacements, professionalRoles, volunteerGroups, collaborationForms, practices, partnerships, statements, figures, facts, discrepancies, sources.",
        "  case-studies/case-4.json#/layerPlacements/0/layer: There is no layer 'preventon'. Nearest known: 'prevention', 'legal-clinical', 'positive-climate'.",
        "  case-studies/case-5.json#/statements/0/section: There is no section '99.9'. Nearest known: '9.1', '9.2', '9.3'.",
        "  case-studies/renamed.json#/slug: The slug 'case-2' is not the name of the file. Name the file 'case-2.json', or correct the slug.",
        "Nothing was built: what is served stays as it is.",
    ];

    private static void WriteInvalidSeed(string folder)
    {
        GeneratedSeed.Write(GeneratedSeed.Create(5, 1), folder);
        var cases = Path.Combine(folder, "case-studies");
        File.WriteAllText(Path.Combine(cases, "case-1.json"), "{}}");
        File.Move(Path.Combine(cases, "case-2.json"), Path.Combine(cases, "renamed.json"));
        Change(cases, "case-3.json", file => file["color"] = "red");
        Change(cases, "case-4.json", file => file["layerPlacements"]![0]!["layer"] = "preventon");
        Change(cases, "case-5.json", file => file["statements"]![0]!["section"] = "99.9");
    }

    private static void Change(string folder, string name, Action<JsonNode> change)
    {
        var path = Path.Combine(folder, name);
        var content = JsonNode.Parse(File.ReadAllText(path))!;
        change(content);
        File.WriteAllText(path, content.ToJsonString());
    }
}
