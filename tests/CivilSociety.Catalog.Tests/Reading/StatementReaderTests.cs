namespace CivilSociety.Catalog.Tests.Reading;

public sealed class StatementReaderTests
{
    [Fact]
    public void Load_Should_ReportTheStatement_When_NobodyHoldsIt()
    {
        var seed = new SeedCopy().Change(SeedCopy.Bor, bor => bor["statements"]![0]!["perspectives"] = Json.Parse("[]"));

        SeedFault expected = new(SeedCopy.Bor, "/statements/0/perspectives", "The list is empty.", "Expected one entry or more.");
        Assert.Equal([expected], seed.Faults);
    }

    [Fact]
    public void Load_Should_ReportTheAddressee_When_TheStatementIsNoAdvice()
    {
        var seed = new SeedCopy().Change(SeedCopy.Bor, bor =>
        {
            var statement = bor["statements"]![0]!;
            statement["kind"] = "CONTRIBUTION";
            statement["addressee"] = Json.Parse("""{ "nl": "gemeenten", "en": "municipalities" }""");
        });

        seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/statements/0/addressee",
            "A statement of the kind CONTRIBUTION is addressed to nobody.",
            "Leave it out, or make it a TIP or a SUCCESS_FACTOR.");
    }
}
