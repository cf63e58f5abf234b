namespace CivilSociety.Domain.Tests.Reports;

public sealed class DiscrepancyTests
{
    [Fact]
    public void Values_Should_ListTheSide_When_GivenTheDiscrepancy()
    {
        var catalog = new SmallCatalog();

        Assert.Equal([catalog.DiscrepancyValue], catalog.Discrepancy.Values);
    }
}
