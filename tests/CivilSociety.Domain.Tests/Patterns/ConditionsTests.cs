using CivilSociety.Domain.Patterns;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>Necessity and sufficiency.</summary>
public sealed class ConditionsTests
{
    private static readonly PatternEngine Countries = TextTable.Engine(Lipset.Countries(Lipset.All).Split(','), [.. Lipset.Names, "SURVIVAL"], [.. Lipset.Conditions, Lipset.Survival]);

    [Fact]
    public void Necessity_Should_NameTypicalAndDeviantCases_When_DataAreLipset()
    {
        var conditions = Countries.Necessity(new(["layer:STB", "layer:URB"], "layer:SURVIVAL")).Conditions;
        var (stable, urban) = (conditions.Single(each => each.Terms[0].Expression == "layer:STB"), conditions.Single(each => each.Terms[0].Expression == "layer:URB"));

        Assert.Equal(new PairCount(8, 3, 0, 7), stable.Counts);
        Assert.Equal((new Bounds(1, 1), new Bounds(8 / 11.0, 8 / 11.0), new Bounds(0.7, 0.7)), (stable.Consistency, stable.Coverage, stable.Relevance));
        Assert.Equal(["BE", "CZ", "FI", "FR", "IE", "NL", "SE", "UK"], stable.TypicalCaseStudies);
        Assert.Empty(stable.DeviantCaseStudies);
        Assert.Equal(new Bounds(0.5, 0.5), urban.Consistency);
        Assert.Equal(["FI", "FR", "IE", "SE"], urban.DeviantCaseStudies);
    }

    [Fact]
    public void Sufficiency_Should_NameTypicalAndDeviantCases_When_DataAreLipset()
    {
        var urban = Countries.Sufficiency(new(["layer:URB"], "layer:SURVIVAL")).AllTogether;

        Assert.Equal((new Bounds(0.8, 0.8), new Bounds(0.5, 0.5)), (urban.Consistency, urban.Coverage));
        Assert.Equal(["BE", "CZ", "NL", "UK"], urban.TypicalCaseStudies);
        Assert.Equal(["DE"], urban.DeviantInConsistencyCaseStudies);
        Assert.Equal(["FI", "FR", "IE", "SE"], urban.DeviantInCoverageCaseStudies);
    }

    [Fact]
    public void Measures_Should_MirrorEachOther_When_ConditionAndOutcomeChangePlaces()
    {
        var random = new Random(9);
        string[] rows = [.. Enumerable.Range(0, 20).Select(row => $"row-{row}")];
        for (var run = 0; run < 50; run++)
        {
            var engine = TextTable.Engine(rows, ["a", "b"], RandomTable.Columns(random, 20, 2, 0.5, 0.1));
            var (sufficient, necessary) = (engine.Sufficiency(new(["layer:a"], "layer:b")).AllTogether, engine.Necessity(new(["layer:b"], "layer:a")).AnyOfThem);

            Assert.Equal((sufficient.Consistency, sufficient.Coverage), (necessary.Consistency, necessary.Coverage));
        }
    }
}
