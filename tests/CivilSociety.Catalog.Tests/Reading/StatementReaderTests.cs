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
}
