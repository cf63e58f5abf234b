using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Tests;

public sealed class CodedCatalogTests(TenCasesDatabase database) : IClassFixture<TenCasesDatabase>
{
    [Theory]
    [InlineData(PatternUnit.CaseStudies)]
    [InlineData(PatternUnit.Statements)]
    public async Task Load_Should_GiveTheSameTable_When_FromMemoryAndFromTheDatabase(PatternUnit unit)
    {
        var memory = await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases);
        var stored = await CodedCatalog.LoadAsync(database.Database.Catalog);

        AssertSame(memory.Table(unit), stored.Table(unit));
    }

    [Fact]
    public async Task Load_Should_GiveTheSameStatements_When_FromMemoryAndFromTheDatabase()
    {
        var memory = await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases);
        var stored = await CodedCatalog.LoadAsync(database.Database.Catalog);

        Assert.Equal(memory.Statements.Select(Describe), stored.Statements.Select(Describe));
        Assert.Equal(memory.CaseStudyNames, stored.CaseStudyNames);
        Assert.Equal(memory.FactorEffects, stored.FactorEffects);
    }

    [Fact]
    public async Task Findings_Should_BeHeldAgainstTheSameData_When_FromMemoryAndFromTheDatabase()
    {
        var memory = new PatternEngine(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases));
        var stored = new PatternEngine(await CodedCatalog.LoadAsync(database.Database.Catalog));

        Assert.NotEmpty(memory.Findings());
        Assert.Equal(memory.Findings().Select(Describe), stored.Findings().Select(Describe));
    }

    [Theory]
    [InlineData(PatternUnit.CaseStudies)]
    [InlineData(PatternUnit.Statements)]
    public async Task Load_Should_GiveTheSameTable_When_TheDatabaseWasBuiltInParts(PatternUnit unit)
    {
        using var inParts = new TemporaryDatabase();
        await CatalogDatabase.BuildAsync(inParts.Path, CaseStudyCatalog.ReadParts(Seed.TenCases()));
        var whole = await CodedCatalog.LoadAsync(database.Database.Catalog);
        var coded = await CodedCatalog.LoadAsync(inParts.Catalog);

        AssertSame(whole.Table(unit), coded.Table(unit));
        Assert.Equal(whole.Statements.Select(Describe), coded.Statements.Select(Describe));
    }

    private static void AssertSame(CodedTable expected, CodedTable actual)
    {
        Assert.Equal(expected.Version, actual.Version);
        Assert.Equal(expected.Rows, actual.Rows);
        Assert.Equal(expected.Attributes, actual.Attributes);
        Assert.All(expected.Attributes, attribute => Assert.Equal(expected.ColumnOf(attribute), actual.ColumnOf(attribute)));
        Assert.All(expected.Rows, row => Assert.All(expected.Attributes, attribute => Assert.Equal(Evidence(expected, row, attribute), Evidence(actual, row, attribute))));
    }

    private static IReadOnlyList<Evidence> Evidence(CodedTable table, CodedRow row, PatternAttribute attribute) => table.EvidenceOf(row.Code, attribute.Key);

    private static string Describe(TestedFinding finding) =>
        $"{finding.Finding} {finding.Text} {finding.Section} {finding.CatalogVersion} {finding.Summary(Language.Nl)} {finding.Summary(Language.En)} {string.Join(';', finding.Tests.Select(Describe))}";

    private static string Describe(FindingTestResult test) =>
        $"{test.Test} {test.Result.Verdict} {test.Result.Association.Counts} {string.Join(',', test.OwnSectionCaseStudies)} "
        + $"{string.Join(',', test.Result.Association.SupportingCaseStudies)} {string.Join(',', test.Result.Association.Counterevidence)}";

    private static string Describe(CodedStatement statement) =>
        $"{statement.Code} {statement.CaseStudy} {statement.Section} {statement.Kind} {statement.Text} {string.Join(',', statement.Perspectives)} {string.Join(';', statement.Factors)}";
}
