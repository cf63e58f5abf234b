using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>Published tables give the published solutions.</summary>
public sealed class SolutionsTests
{
    [Fact]
    public void TruthTable_Should_GiveThePublishedSolutions_When_DataAreLipset()
    {
        var report = Of(Lipset.Catalog, Lipset.Names, "SURV", Lipset.Names);

        Assert.Equal(["DEV*~URB*LIT*STB + DEV*LIT*IND*STB"], report.Solution.Models.Select(model => model.Expression));
        Assert.Equal(["DEV*STB"], Expressions(report.Parsimonious));
        Assert.Equal(["DEV*LIT*STB"], Expressions(report.Intermediate));
    }

    [Fact]
    public void TruthTable_Should_GiveThePublishedSolutions_When_TheOutcomeOfLipsetIsNegated()
    {
        var report = Of(Lipset.Catalog, Lipset.Names, "~SURV", []);

        Assert.Equal(["DEV*LIT*IND*~STB + ~DEV*~URB*~IND"], report.Solution.Models.Select(model => model.Expression));
        Assert.Equal(["~DEV + ~STB"], Expressions(report.Parsimonious));
        Assert.Equal(report.Solution.Models.Select(model => model.Expression), Expressions(report.Intermediate));
    }

    [Fact]
    public void TruthTable_Should_GiveThePublishedSolutions_When_DataAreKrook()
    {
        var report = Of(Krook.Catalog, Krook.Names, "WNP", Krook.Names);

        Assert.Equal(
            ["ES*QU*~WS*LP + ES*QU*~WS*WM + ES*WS*WM*LP + ES*WS*~WM*~LP + ~ES*~WS*WM*LP"],
            report.Solution.Models.Select(Sorted));
        Assert.Equal(["ES*WM + QU*LP + WM*LP + WS", "ES*WM + QU*LP + WS + ~ES*LP"], Expressions(report.Parsimonious));
        Assert.Equal(["ES*QU*LP + ES*QU*WM + ES*WS + WM*LP", "ES*QU*LP + ES*QU*WM + ES*WS + ~ES*WM*LP"], Expressions(report.Intermediate));
    }

    [Fact]
    public void TruthTable_Should_GiveThePublishedSolutions_When_TheOutcomeOfKrookIsNegated()
    {
        var report = Of(Krook.Catalog, Krook.Names, "~WNP", []);

        Assert.Equal(["ES*~QU*~WS*~WM*LP + QU*~WS*~WM*~LP + ~ES*~WS*WM*~LP"], report.Solution.Models.Select(Sorted));
        Assert.Equal(
            ["ES*~QU*~WS + ~ES*~LP + ~WS*~WM*~LP", "~ES*~LP + ~QU*~WM*LP + ~WS*~WM*~LP", "~ES*~LP + ~QU*~WS*~WM + ~WS*~WM*~LP"],
            Expressions(report.Parsimonious));
    }

    [Fact]
    public void Assumptions_Should_BeTheRemaindersThatAModelCovers()
    {
        var report = Of(Lipset.Catalog, Lipset.Names, "SURV", Lipset.Names);

        Assert.All(report.Solution.Models, model => Assert.Empty(model.Assumptions));
        Assert.Equal(["DEV*~URB*~LIT*~IND*STB", "DEV*~URB*~LIT*IND*STB", "DEV*URB*~LIT*~IND*STB", "DEV*URB*~LIT*IND*STB", "DEV*URB*LIT*~IND*STB"], report.Parsimonious.Models.Single().Assumptions.Select(each => each.Expression));
        Assert.Equal(["DEV*URB*LIT*~IND*STB"], report.Intermediate.Models.Single().Assumptions.Select(each => each.Expression));
    }

    [Theory]
    [InlineData("SURV", "Expected expectations of the conditions, present or absent: 'SURV' is of none.")]
    [InlineData("~URB", "The expectations contradict each other: '~URB' and 'URB'. Leave both out where either is expected.")]
    public void Expectations_Should_BeRefused_When_TheyMakeNoSense(string expectation, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => Of(Lipset.Catalog, Lipset.Names, "SURV", [expectation, "URB"]));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static TruthTableReport Of(CodedCatalog catalog, IReadOnlyList<string> conditions, string outcome, IReadOnlyList<string> expectations) =>
        new PatternEngine(catalog).TruthTable(new(conditions, outcome) { Expectations = expectations });

    private static IEnumerable<string> Expressions(SimplifiedSolution solution) => solution.Models.Select(Sorted).Order(StringComparer.Ordinal);

    // The order of terms is no part of what is published.
    private static string Sorted(Model model) => string.Join(" + ", model.Terms.Select(term => term.Configuration.Expression).Order(StringComparer.Ordinal));
}
