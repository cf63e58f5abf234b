using CivilSociety.Domain.Patterns.Configurations;
using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Tests.Patterns.Configurations;

public sealed class FitTests
{
    [Fact]
    public void Necessity_Should_NameTypicalAndDeviantCases_When_DataAreLipset()
    {
        var (stable, urban) = (Necessity.Of(Lipset.Conditions[4], Lipset.Survival, Lipset.All), Necessity.Of(Lipset.Conditions[1], Lipset.Survival, Lipset.All));

        Assert.Equal(new PairCount(8, 3, 0, 7), stable.Count);
        Assert.Equal((new Bounds(1, 1), new Bounds(8 / 11.0, 8 / 11.0), new Bounds(0.7, 0.7)), (stable.Consistency, stable.Coverage, stable.Relevance));
        Assert.Equal("BE,CZ,FI,FR,IE,NL,SE,UK", Lipset.Countries(stable.Typical));
        Assert.Equal("", Lipset.Countries(stable.Deviant));
        Assert.Equal(new Bounds(0.5, 0.5), urban.Consistency);
        Assert.Equal("FI,FR,IE,SE", Lipset.Countries(urban.Deviant));
    }

    [Fact]
    public void Sufficiency_Should_NameTypicalAndDeviantCases_When_DataAreLipset()
    {
        var urban = Sufficiency.Of(Lipset.Conditions[1], Lipset.Survival, Lipset.All);

        Assert.Equal((new Bounds(0.8, 0.8), new Bounds(0.5, 0.5)), (urban.Consistency, urban.Coverage));
        Assert.Equal("BE,CZ,NL,UK", Lipset.Countries(urban.Typical));
        Assert.Equal("DE", Lipset.Countries(urban.DeviantInConsistency));
        Assert.Equal("FI,FR,IE,SE", Lipset.Countries(urban.DeviantInCoverage));
    }

    [Fact]
    public void Measures_Should_MirrorEachOther_When_ConditionAndOutcomeChangePlaces()
    {
        var random = new Random(9);
        for (var run = 0; run < 50; run++)
        {
            var (first, second) = (RandomTable.Column(random, 20, 0.5, 0.1), RandomTable.Column(random, 20, 0.5, 0.1));
            var (sufficient, necessary) = (Sufficiency.Of(first, second, RowSet.All(20)), Necessity.Of(second, first, RowSet.All(20)));

            Assert.Equal((sufficient.Consistency, sufficient.Coverage), (necessary.Consistency, necessary.Coverage));
        }
    }
}
