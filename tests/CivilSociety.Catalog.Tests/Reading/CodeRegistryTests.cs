namespace CivilSociety.Catalog.Tests.Reading;

public sealed class CodeRegistryTests
{
    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_ReportTheSecond_When_ACodeStandsTwiceInAFile()
    {
        var code = (string)_seed.Read(SeedCopy.Tos)["statements"]![0]!["code"]!;
        _seed.Change(SeedCopy.Tos, tos => tos["statements"]![2]!["code"] = code);

        _seed.AssertOnlyFault(SeedCopy.Tos, "/statements/2", $"The statement '{code}' is already defined at {SeedCopy.Tos}#/statements/0.", "Give each a code of its own.");
    }

    [Fact]
    public void Load_Should_ReportTheSecond_When_ACodeStandsInTwoFiles()
    {
        var code = (string)_seed.Read(SeedCopy.Tos)["sources"]![0]!["code"]!;
        _seed.Change(SeedCopy.Okd, okd => okd["sources"]![0]!["code"] = code);

        _seed.AssertOnlyFault(SeedCopy.Okd, "/sources/0", $"The source '{code}' is already defined at {SeedCopy.Tos}.", "Give each a code of its own.");
    }

    [Fact]
    public void Load_Should_ReportTheSecond_When_AFactorIsCodedTwice()
    {
        var code = (string)_seed.Read(SeedCopy.Tos)["statements"]![0]!["code"]!;
        var codings = """[{ "factor": "shared-goal", "stance": "CONFIRMS" }, { "factor": "shared-goal", "stance": "LACKING" }]""";
        _seed.Change(SeedCopy.Tos, tos => tos["statements"]![0]!["codings"] = Json.Parse(codings));

        _seed.AssertOnlyFault(
            SeedCopy.Tos,
            "/statements/0/codings/1",
            $"The coding '{code}/shared-goal' is already defined at {SeedCopy.Tos}#/statements/0/codings/0.",
            "Give each a code of its own.");
    }

    [Fact]
    public void Load_Should_AllowTheCode_When_TheItemsAreOfDifferentKinds()
    {
        var code = (string)_seed.Read(SeedCopy.Tos)["statements"]![0]!["code"]!;
        _seed.Change(SeedCopy.Tos, tos => tos["figures"]![0]!["code"] = code);

        Assert.Contains(CaseStudyCatalog.Load(_seed.Seed).CaseStudies[0].Figures, figure => figure.Code == code);
    }

    [Fact]
    public void Load_Should_ReportNoReference_When_OnlyTheTermItselfIsFaulty()
    {
        _seed.Change(SeedCopy.Layers, layers => layers["items"]![0]!["level"] = "one");

        _seed.AssertOnlyFault(SeedCopy.Layers, "/items/0/level", "This is \"one\".", "Expected a whole number from 1 to 2147483647.");
    }
}
