namespace CivilSociety.Domain.Tests.Factors;

public sealed class FactorTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Opposites_Should_BeKnownToBoth_When_GivenByOne()
    {
        Assert.Equal([_catalog.Factor], _catalog.Opposite.Opposites);
        Assert.Equal([_catalog.Opposite], _catalog.Factor.Opposites);
    }

    [Fact]
    public void Children_Should_BeListed_When_GivenTheFactor()
    {
        Assert.Equal([_catalog.NamedCase], _catalog.Factor.NamedCases);
        Assert.Equal([_catalog.Coding], _catalog.Factor.Codings);
        Assert.Equal([_catalog.Finding], _catalog.Factor.Findings);
    }
}
