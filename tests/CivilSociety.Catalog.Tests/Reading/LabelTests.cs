using System.Text.Json.Nodes;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class LabelTests
{
    private const string Labels = "vocabulary/labels.json";

    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_NameTheLabel_When_OneIsMissing()
    {
        _seed.Change(Labels, labels => labels["items"]!.AsArray().RemoveAt(0));

        Assert.Equal([new(Labels, "/items", "The label 'dimension/case-study' is missing.", "Add an item with this code and its text in Dutch and English.")], _seed.Faults);
    }

    [Fact]
    public void Load_Should_NameTheNearestLabels_When_NoValueHasIt()
    {
        var count = _seed.Read(Labels)["items"]!.AsArray().Count;
        _seed.Change(Labels, labels => labels["items"]!.AsArray().Add(new JsonObject
        {
            ["code"] = "stance/confirm",
            ["text"] = new JsonObject { ["nl"] = "t", ["en"] = "t" },
        }));

        var fault = Assert.Single(_seed.Faults);

        Assert.Equal((Labels, $"/items/{_seed.Read(Labels)["items"]!.AsArray().Count - 1}/code", "There is no value with the label 'stance/confirm'."), (fault.File, fault.JsonPointer, fault.Problem));
        Assert.StartsWith("Nearest known: 'stance/confirms'", fault.Remedy, StringComparison.Ordinal);
    }
}
