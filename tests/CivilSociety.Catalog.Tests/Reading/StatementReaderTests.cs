namespace CivilSociety.Catalog.Tests.Reading;

public sealed class StatementReaderTests
{
    [Fact]
    public void Load_Should_ReportTheStatement_When_NobodyHoldsIt()
    {
        var seed = new SeedCopy().Change(SeedCopy.Bor, bor => bor["statements"]![0]!["perspectives"] = Json.Parse("[]"));

        SeedFault expected = new(SeedCopy.Bor, "/statements/0", "A statement is held by someone: expected one perspective or more.", "Correct the values.");
        Assert.Equal([expected], seed.Faults);
    }
}
