using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Domain.Tests.Factors;

public sealed class FactorTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Opposites_Should_BeKnownToBoth_When_GivenByOne()
    {
        var hindering = Make("partner-as-competitor", _catalog.Factor);

        Assert.Equal([_catalog.Factor], hindering.Opposites);
        Assert.Equal([hindering], _catalog.Factor.Opposites);
    }

    [Fact]
    public void Opposites_Should_BeEmpty_When_GivenByNone() => Assert.Empty(_catalog.Factor.Opposites);

    [Fact]
    public void Children_Should_BeListed_When_GivenTheFactor()
    {
        Assert.Equal([_catalog.NamedCase], _catalog.Factor.NamedCases);
        Assert.Equal([_catalog.Coding], _catalog.Factor.Codings);
        Assert.Equal([_catalog.Finding], _catalog.Factor.Findings);
    }

    private Factor Make(string code, params Factor[] opposites) => new()
    {
        Code = code,
        Position = 1,
        Effect = FactorEffect.Hindering,
        Level = CollaborationLevel.Chain,
        Aspects = [],
        Name = SmallCatalog.Text,
        Description = SmallCatalog.Text,
        Section = _catalog.Section,
        Opposites = opposites,
    };
}
