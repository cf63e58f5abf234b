namespace CivilSociety.Domain.Tests.Reports;

public sealed class FindingTests
{
    [Fact]
    public void Finding_Should_BeListed_When_ItNamesTheItem()
    {
        var catalog = new SmallCatalog();

        Assert.Equal([catalog.Finding], catalog.CaseStudy.Findings);
        Assert.Equal([catalog.Finding], catalog.Layer.Findings);
        Assert.Equal([catalog.Finding], catalog.Factor.Findings);
    }
}
