using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Coding;

public sealed class CodedCatalogTests
{
    private static readonly CodedCatalog ThreeCases = PatternCatalogs.ThreeCases.Catalog;

    [Theory]
    [InlineData("layer:positive-climate", "alpha beta", "")]
    [InlineData("layer:prevention", "beta gamma", "")]
    [InlineData("layer:legal-clinical", "", "")]
    [InlineData("primary-layer:positive-climate", "alpha", "")]
    [InlineData("chapter-layer:prevention", "alpha", "")]
    [InlineData("volunteer-type:organized-fixed-task", "beta", "")]
    [InlineData("initiative:own", "alpha", "beta gamma")]
    [InlineData("initiative:invited", "alpha", "beta gamma")]
    [InlineData("practice-feature:training", "alpha gamma", "beta")]
    [InlineData("practice-feature:contract", "beta", "gamma")]
    [InlineData("practice-feature:roster", "", "alpha beta gamma")]
    [InlineData("professional-engagement:paid-staff", "alpha", "beta gamma")]
    [InlineData("professional-engagement:intern", "", "alpha beta gamma")]
    [InlineData("volunteer-engagement:volunteer", "alpha", "beta gamma")]
    [InlineData("volunteer-engagement:intern", "", "beta gamma")]
    [InlineData("partner-role:funder", "alpha", "")]
    [InlineData("partner-role:referrer", "", "")]
    [InlineData("target-age:4-11", "alpha", "beta gamma")]
    [InlineData("target-age:12-17", "", "beta gamma")]
    [InlineData("factor:appreciation", "alpha beta", "")]
    [InlineData("factor-stance:training-and-selection/lacking", "alpha", "")]
    [InlineData("factor-aspect:training", "alpha", "")]
    [InlineData("factor-effect:hindering", "beta gamma", "")]
    [InlineData("factor-level:chain", "", "")]
    [InlineData("statement-level:chain", "", "")]
    [InlineData("perspective:management", "", "")]
    [InlineData("perspective:researcher", "beta", "")]
    [InlineData("statement-kind:strength", "alpha gamma", "")]
    [InlineData("case-study:gamma", "gamma", "")]
    public void Column_Should_TellYesNoAndUnknown(string key, string yes, string unknown)
    {
        var table = ThreeCases.CaseStudyTable;

        var column = table.ColumnOf(table.AttributeOf(key));

        Assert.Equal((yes, unknown), (Codes(table, column.Yes), Codes(table, column.Unknown)));
    }

    [Theory]
    [InlineData("layer:positive-climate", "alpha-1 alpha-2 beta-1 beta-2", "")]
    [InlineData("practice-feature:training", "alpha-1 alpha-2 gamma-1", "beta-1 beta-2")]
    [InlineData("factor:appreciation", "alpha-2 beta-1", "")]
    [InlineData("perspective:volunteer", "alpha-1 beta-1 gamma-1", "")]
    [InlineData("case-study:beta", "beta-1 beta-2", "")]
    public void Column_Should_GiveStatementsTheAttributesOfTheirCaseStudy(string key, string yes, string unknown)
    {
        var table = ThreeCases.StatementTable;

        var column = table.ColumnOf(table.AttributeOf(key));

        Assert.Equal((yes, unknown), (Codes(table, column.Yes), Codes(table, column.Unknown)));
    }

    [Fact]
    public void Evidence_Should_NameItemsForAndAgainst_When_AFeatureIsMixed()
    {
        var evidence = ThreeCases.CaseStudyTable.EvidenceOf("beta", "practice-feature:training");

        Assert.Equal(
            [
                new(EvidenceKind.Practice, "beta-training", "beta", "3.5.1"),
                new(EvidenceKind.Practice, "beta-no-training", "beta", "1.5", IsAgainst: true),
            ],
            evidence);
    }

    [Fact]
    public void Evidence_Should_BeThatOfTheCaseStudy_When_AStatementInheritsTheAttribute()
    {
        var table = ThreeCases.StatementTable;

        Assert.Equal([new(EvidenceKind.Practice, "gamma-training", "gamma", "4.5.1")], table.EvidenceOf("gamma-1", "practice-feature:training"));
        Assert.Equal("alpha-2", Assert.Single(table.EvidenceOf("alpha-2", "factor:appreciation")).Statement);
        Assert.Empty(table.EvidenceOf("alpha-1", "factor:appreciation"));
    }

    [Fact]
    public void Attributes_Should_BeSharedByBothTables()
    {
        Assert.All(ThreeCases.CaseStudyTable.Attributes, attribute => Assert.Equal(attribute, ThreeCases.StatementTable.AttributeOf(attribute.Key)));
        Assert.Equal("Selectie", ThreeCases.CaseStudyTable.AttributeOf("practice-feature:selection").Label.Nl);
        Assert.Equal(Enum.GetValues<Dimension>(), ThreeCases.CaseStudyTable.Attributes.Select(attribute => attribute.Dimension).Distinct());
    }

    [Theory]
    [InlineData("practice-feature:selectoin", "practice-feature:selection")]
    [InlineData("layer:tackling", "layer:tackling-problems")]
    [InlineData("prevention", "layer:prevention")]
    public void AttributeOf_Should_NameTheNearest_When_TheKeyIsUnknown(string key, string nearest)
    {
        var fault = Assert.Throws<UnknownNameException>(() => ThreeCases.CaseStudyTable.AttributeOf(key));

        Assert.Contains(nearest, fault.Nearest);
        Assert.StartsWith($"There is no attribute '{key}'. Nearest: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Selection_Should_HoldWhatTheCatalogAnswers()
    {
        var selection = await Selection.OfAsync(CaseStudyCatalog.TenCases, new Specification<CaseStudy>().Query.Where(caseStudy => caseStudy.Number > 8).Specification);

        Assert.Equal(["bor", "okd"], selection.CaseStudies);
    }

    [Fact]
    public void Table_Should_RefuseColumns_When_TheyDoNotFit()
    {
        var attribute = ThreeCases.CaseStudyTable.AttributeOf("layer:prevention");

        Assert.Throws<ArgumentException>(() => new CodedTable(PatternUnit.CaseStudies, "v", [new("a", "a")], [attribute], []));
        Assert.Throws<ArgumentException>(() => new CodedTable(PatternUnit.CaseStudies, "v", [new("a", "a")], [attribute], [new(RowSet.Empty(2))]));
    }

    private static string Codes(CodedTable table, RowSet rows) => string.Join(' ', rows.Rows.Select(row => table.Rows[row].Code));
}
