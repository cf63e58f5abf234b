using CivilSociety.Domain.Patterns;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class ExpressionTests
{
    private static readonly PatternEngine Engine = new(Lipset.Catalog);

    [Fact]
    public void Expression_Should_FitAsTheSolutionDoes_When_ItIsTheSolution()
    {
        var model = Engine.TruthTable(new(Lipset.Names, "SURV")).Solution.Models.Single();

        var report = Engine.Expression(new("  DEV*~URB*LIT*STB+DEV * LIT*IND*STB ", "SURV"));

        Assert.Equal((model.Expression, 18), (report.Expression, report.N));
        Assert.Equal(model.Whole.Counts, report.Sufficiency.Counts);
        Assert.Equal((new Bounds(1, 1), new Bounds(1, 1)), (report.Sufficiency.Consistency, report.Necessity.Consistency));
        Assert.Equal(model.Terms.Select(term => (term.Configuration.Expression, term.UniqueCoverage)), report.Terms.Select(term => (term.Configuration.Expression, term.UniqueCoverage)));
    }

    [Fact]
    public void Expression_Should_NameTheCasesForAndAgainst()
    {
        var report = Engine.Expression(new("DEV*~STB + IND", "SURV"));

        Assert.Equal("AU DE", string.Join(' ', report.Sufficiency.DeviantInConsistencyCaseStudies));
        Assert.Equal("BE CZ FR NL SE UK", string.Join(' ', report.Sufficiency.TypicalCaseStudies));
        Assert.Equal("FI IE", string.Join(' ', report.Necessity.DeviantCaseStudies));
        Assert.Equal(new Bounds(0.75, 0.75), report.Sufficiency.Consistency);
    }

    [Fact]
    public void Expression_Should_AskForTheAbsenceOfTheOutcome_When_ItIsNegated() =>
        Assert.Equal(new Bounds(1, 1), Engine.Expression(new("~DEV + ~STB", "~SURV")).Sufficiency.Consistency);

    [Theory]
    [InlineData("", "The expression is wrong at character 1: expected the key of an attribute, but it ends.")]
    [InlineData("   ", "The expression is wrong at character 4: expected the key of an attribute, but it ends.")]
    [InlineData("DEV +", "The expression is wrong at character 6: expected the key of an attribute, but it ends.")]
    [InlineData("DEV URB", "The expression is wrong at character 5: expected '*', '+' or the end, but 'U' is found.")]
    [InlineData("DEV**URB", "The expression is wrong at character 5: expected the key of an attribute, but '*' is found.")]
    [InlineData("~~DEV", "The expression is wrong at character 2: expected the key of an attribute, but '~' is found.")]
    [InlineData("DEV*(URB + LIT)", "The expression is wrong at character 5: expected the key of an attribute, but '(' is found. Write a sum of products, without parentheses: A*B + A*C for A*(B + C).")]
    [InlineData("DEV)", "The expression is wrong at character 4: expected '*', '+' or the end, but ')' is found. Write a sum of products, without parentheses: A*B + A*C for A*(B + C).")]
    [InlineData("LIT + DEV*~DEV", "The expression is wrong at character 11: the term contradicts itself, since it holds 'DEV' and '~DEV'. Expected one of the two, or a '+' between them.")]
    [InlineData("DEV*URB*DEV", "The expression is wrong at character 9: expected each attribute of a term once, but 'DEV' is in it already.")]
    [InlineData("DEV + ~DEW", "There is no attribute 'DEW' (character 8 of the expression). Nearest: 'DEV', 'IND', 'LIT'.")]
    [InlineData("DEV + ~SURV", "The expression is wrong at character 7: expected attributes other than the outcome, but 'SURV' is the outcome, or its absence is.")]
    public void Expression_Should_NameThePlaceAndWhatIsExpected_When_ItIsWrong(string expression, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => Engine.Expression(new(expression, "SURV"))).Message);

    [Theory]
    [InlineData("DEV*URB")]
    [InlineData("~DEV + ~URB")]
    public void Expression_Should_BeRefused_When_ItHoldsTheOutcomeInWhateverForm(string expression) =>
        Assert.ThrowsAny<ArgumentException>(() => Engine.Expression(new(expression, "~DEV")));

    [Fact]
    public void NecessaryUnions_Should_BeThePublishedOne_When_DataAreKrook()
    {
        var union = Assert.Single(new PatternEngine(Krook.Catalog).NecessaryUnions(new(Krook.Names, "WNP")).Unions);

        Assert.Equal(("ES + LP", new Bounds(1, 1)), (union.Expression, union.Consistency));
    }

    [Fact]
    public void NecessaryUnions_Should_HoldTheNecessaryConditions_When_DataAreLipset()
    {
        var unions = Engine.NecessaryUnions(new(Lipset.Names, "SURV")).Unions;

        Assert.Equal(["DEV", "LIT", "STB"], unions.Where(union => union.Terms.Count == 1).Select(union => union.Expression).Order(StringComparer.Ordinal));
        Assert.All(unions, union => Assert.True(union.Consistency!.Value.Lower == 1 && union.Relevance!.Value.Lower >= 0.5));
        Assert.Equal(unions.Select(union => union.Relevance!.Value.Lower).OrderDescending(), unions.Select(union => union.Relevance!.Value.Lower));
        Assert.DoesNotContain(unions, union => union.Terms.Count > 1 && union.Terms.Any(term => term.Expression is "DEV" or "LIT" or "STB"));
    }

    [Fact]
    public void NecessaryUnions_Should_HoldNoneThatContainsAnother_When_TheyAreLarger()
    {
        var unions = Engine.NecessaryUnions(new(Lipset.Names, "SURV") { MinConsistency = 0.8, MinRelevance = 0, MaxTerms = 5 }).Unions
            .Select(union => union.Terms.Select(term => term.Expression).ToHashSet())
            .ToList();

        Assert.DoesNotContain(unions, union => unions.Exists(other => other.IsProperSubsetOf(union)));
    }

    [Fact]
    public void NecessaryUnions_Should_RefuseWhatIsOutOfRange()
    {
        Assert.StartsWith("Expected 1 to 5.", Assert.Throws<ArgumentOutOfRangeException>(() => new NecessaryUnionsRequest(["DEV"], "SURV") { MaxTerms = 6 }).Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected a share over 0 and up to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new NecessaryUnionsRequest(["DEV"], "SURV") { MinConsistency = 0 }).Message, StringComparison.Ordinal);
        Assert.Equal(
            "The unions would be of 13 conditions; at most 12 are allowed: ask for fewer conditions.",
            Assert.Throws<PatternLimitException>(() => Engine.NecessaryUnions(new([.. Enumerable.Repeat("DEV", 13)], "SURV"))).Message);
    }
}
