using System.Text.Json.Nodes;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class NameTests
{
    private const string Organizations = "vocabulary/organizations.json";

    private readonly SeedCopy _seed = new();

    [Theory]
    [InlineData(Organizations, "items")]
    [InlineData(SeedCopy.Bor, "locations")]
    public void Load_Should_SayWhatMoved_When_ANameIsOneText(string file, string list)
    {
        _seed.Change(file, content => content[list]![0]!["name"] = "De \"Meeuw\" é");

        _seed.AssertOnlyFault(
            file,
            $"/{list}/0/name",
            """The name is one text, "De \"Meeuw\" é": it has a Dutch and an English one now.""",
            """Write { "nl": "De \"Meeuw\" é", "en": "De \"Meeuw\" é" }; a proper name may be the same in both, that of a kind is translated.""");
    }

    [Theory]
    [InlineData("""["Other", "O."]""", "Other", "O.")]
    [InlineData("[]")]
    public void Load_Should_ReadTheAliases(string json, params string[] expected)
    {
        _seed.Change(Organizations, content => content["items"]![0]!["aliases"] = JsonNode.Parse(json));
        _seed.Change(SeedCopy.Bor, bor => bor["aliases"] = JsonNode.Parse(json));
        _seed.Change(SeedCopy.Bor, bor => bor["locations"]![0]!["aliases"] = JsonNode.Parse(json));

        var catalog = CaseStudyCatalog.Load(_seed.Seed);

        Assert.Equal(expected, catalog.Organizations[0].Aliases);
        Assert.Equal(expected, catalog.CaseStudies[8].Aliases);
        Assert.Equal(expected, catalog.CaseStudies[8].Locations[0].Aliases);
    }

    [Fact]
    public void Load_Should_ReportTheAlias_When_ItIsTheName()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["aliases"] = new JsonArray("Other", (string)bor["name"]!["en"]!));
        var name = (string)_seed.Read(SeedCopy.Bor)["name"]!["en"]!;

        _seed.AssertOnlyFault(SeedCopy.Bor, "/aliases/1", $"The alias '{name}' is the name already.", "Leave it out: aliases are other spellings and abbreviations.");
    }

    [Fact]
    public void Load_Should_ReportTheAlias_When_ItIsThereTwice()
    {
        _seed.Change(Organizations, content => content["items"]![0]!["aliases"] = new JsonArray("Other", "Other"));

        _seed.AssertOnlyFault(Organizations, "/items/0/aliases/1", "'Other' stands in the list twice.", "Keep one.");
    }

    [Theory]
    [InlineData("startYear", "startYearPrecision")]
    [InlineData("endYear", "endYearPrecision")]
    public void Load_Should_ReportThePrecision_When_TheProjectHasNoSuchYear(string year, string precision)
    {
        _seed.Change(SeedCopy.Bor, bor =>
        {
            bor["project"]!.AsObject().Remove(year);
            bor["project"]![precision] = "ABOUT";
        });

        _seed.AssertOnlyFault(SeedCopy.Bor, $"/project/{precision}", $"There is no '{year}' that '{precision}' can be of.", $"Add '{year}', or leave '{precision}' out.");
    }
}
