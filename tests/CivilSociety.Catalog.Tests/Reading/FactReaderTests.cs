namespace CivilSociety.Catalog.Tests.Reading;

public sealed class FactReaderTests
{
    [Fact]
    public void Load_Should_ReportTheDiscrepancy_When_ItHasOneSide()
    {
        var seed = new SeedCopy().Change(SeedCopy.Bor, bor => bor["discrepancies"]![0]!["values"]!.AsArray().RemoveRange(1, bor["discrepancies"]![0]!["values"]!.AsArray().Count - 1));

        SeedFault expected = new(SeedCopy.Bor, "/discrepancies/0/values", "A discrepancy has two sides or more.", "Add what the other section says.");
        Assert.Equal([expected], seed.Faults);
    }
}
