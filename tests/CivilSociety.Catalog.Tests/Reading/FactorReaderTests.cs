namespace CivilSociety.Catalog.Tests.Reading;

public sealed class FactorReaderTests
{
    private const int TrainingAndSelection = 5;
    private const int CounterproductiveTraining = 11;

    private readonly SeedCopy _seed = new();

    [Theory]
    [InlineData(TrainingAndSelection, "training-and-selection", CounterproductiveTraining, "counterproductive-training")]
    [InlineData(CounterproductiveTraining, "counterproductive-training", TrainingAndSelection, "training-and-selection")]
    public void Load_Should_ReportTheFactor_When_ItsOppositeDoesNotNameIt(int index, string code, int otherIndex, string other)
    {
        _seed.Change(SeedCopy.Factors, factors => factors["items"]![otherIndex]!["opposites"] = Json.Parse("[]"));

        _seed.AssertOnlyFault(
            SeedCopy.Factors,
            $"/items/{index}/opposites",
            $"'{other}' does not name '{code}' as its opposite.",
            "Opposites name each other: add it there, or remove it here.");
    }

    [Fact]
    public void Load_Should_ReportTheFactor_When_ItsOppositeIsUnknown()
    {
        _seed.Change(SeedCopy.Factors, factors => factors["items"]![0]!["opposites"] = Json.Parse("""["appreciations"]"""));

        _seed.AssertOnlyFault(
            SeedCopy.Factors,
            "/items/0/opposites/0",
            "There is no factor 'appreciations'.",
            "Nearest known: 'appreciation', 'shared-goal', 'one-sided-use'.");
    }

    [Fact]
    public void Load_Should_ReportTheFactorOnce_When_ItsCodeIsMissing()
    {
        _seed.Change(SeedCopy.Factors, factors => factors["items"]![TrainingAndSelection]!.AsObject().Remove("code"));

        SeedFault expected = new(SeedCopy.Factors, $"/items/{TrainingAndSelection}", "The property 'code' is missing.", "Add 'code'.");
        Assert.Single(_seed.Faults, expected);
    }

    [Fact]
    public void Load_Should_ReportTheFactorOnce_When_TheCodeOfOneWithNamedCasesIsMissing()
    {
        _seed.Change(SeedCopy.Factors, factors => factors["items"]![1]!.AsObject().Remove("code"));

        Assert.Single(_seed.Faults, new SeedFault(SeedCopy.Factors, "/items/1", "The property 'code' is missing.", "Add 'code'."));
    }

    [Fact]
    public void Load_Should_ReportTheCoding_When_TheFactorHasNoAspects()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["codings"] = Json.Parse("""[{ "factor": "appreciation", "aspect": "FREEDOM", "stance": "CONFIRMS" }]"""));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/statements/0/codings/0/aspect", "The factor 'appreciation' has no such aspect.", "Leave it out: the factor has none.");
    }

    [Fact]
    public void Load_Should_ReportTheCoding_When_TheFactorHasOtherAspects()
    {
        var coding = """[{ "factor": "coordinator-or-contact-point", "aspect": "TRAINING", "stance": "CONFIRMS" }]""";
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["codings"] = Json.Parse(coding));

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/statements/0/codings/0/aspect",
            "The factor 'coordinator-or-contact-point' has no such aspect.",
            "Expected one of COORDINATOR, CONTACT_POINT.");
    }

    [Fact]
    public void Load_Should_ReportTheNamedCase_When_TheFactorHasNoSuchAspect()
    {
        _seed.Change(SeedCopy.Factors, factors => factors["items"]![2]!["namedCases"]![0]!["aspect"] = "TRAINING");

        _seed.AssertOnlyFault(
            SeedCopy.Factors,
            "/items/2/namedCases/0/aspect",
            "The factor 'freedom-versus-framework' has no such aspect.",
            "Expected one of FREEDOM, FRAMEWORK.");
    }
}
