using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Persistence.Tests;

public abstract partial class CatalogContractTests
{
    [Fact]
    public async Task GetRelated_Should_LeaveOutWhatHasNone()
    {
        var fact = CaseStudyCatalog.TenCases.CaseStudies[0].Facts[0];
        var reportFact = (await Catalog.ListAsync(new Specification<Fact>().Query.Where(item => item.CaseStudy == null).Specification, new() { First = 1 })).Single();

        var related = await Catalog.GetRelatedAsync<Fact, CaseStudy>([fact.Code, reportFact.Code], item => item.CaseStudy);

        Assert.Equal([(fact.Code, "tos")], related.Select(pair => (pair.Key, pair.Value.Code)));
    }

    [Fact]
    public async Task List_Should_ReadTheRelationsThatAreIncluded()
    {
        var specification = new Specification<Statement>().Query
            .Where(statement => statement.Section.Chapter == 10)
            .Include(statement => statement.CaseStudy).ThenInclude(caseStudy => caseStudy.Organization).ThenInclude(organization => organization!.Section)
            .Include(statement => statement.Codings).ThenInclude(coding => coding.Factor)
            .Include("Section.Statements")
            .Specification;

        var statements = await Catalog.ListAsync(specification);

        Assert.Equal(Described(CaseStudyCatalog.TenCases.Statements.Where(statement => statement.Section.Chapter == 10)), Described(statements));
        Assert.Single(statements.Select(statement => statement.CaseStudy).Distinct());

        static IEnumerable<string> Described(IEnumerable<Statement> statements) => statements.Select(statement =>
            $"{statement.Code} of {statement.CaseStudy.Code} of {statement.CaseStudy.Organization?.Code} in {statement.CaseStudy.Organization?.Section.Code}: "
            + $"{string.Join(' ', statement.Codings.Select(coding => $"{coding.Factor.Code}/{coding.Stance}"))} beside {string.Join(' ', statement.Section.Statements.Select(other => other.Code))}");
    }

    [Fact]
    public async Task List_Should_ReadRelationsBetweenManyAndMany_When_Included()
    {
        var specification = new Specification<Finding>().Query
            .Include(finding => finding.CaseStudies)
            .Include(finding => finding.Factors)
            .Include(finding => finding.Tests).ThenInclude(test => test.CaseStudies)
            .AsSplitQuery()
            .TagWith("findings")
            .Specification;

        var findings = await Catalog.ListAsync(specification);

        Assert.Equal(Described(await CaseStudyCatalog.TenCases.ListAsync(new Specification<Finding>())), Described(findings));

        static IEnumerable<string> Described(IEnumerable<Finding> findings) => findings.Select(finding =>
            $"{finding.Code}: {Codes(finding.CaseStudies)}; {Codes(finding.Factors)}; {string.Join(", ", finding.Tests.Select(test => $"{test.Code} {Codes(test.CaseStudies)}"))}");

        static string Codes(IEnumerable<CatalogItem> items) => string.Join(' ', items.OrderBy(item => item.Position).Select(item => item.Code));
    }

    [Fact]
    public async Task Relations_Should_BeRead_When_BatchesIncludeThem()
    {
        var specification = new Specification<Statement>().Query.OrderByDescending(statement => statement.Section.Position).Include(statement => statement.Section).Include(statement => statement.Codings).Specification;

        var lasts = await Catalog.ListByParentAsync<CaseStudy, Statement>(["bor", "tos"], caseStudy => caseStudy.Statements, specification, new() { Last = 2 });
        var byCode = await Catalog.GetByCodesAsync(["tos-success-equality"], specification);
        var first = await Catalog.FirstOrDefaultAsync(specification);

        foreach (var slug in (string[])["bor", "tos"])
        {
            var expected = CatalogEvaluator.List(CaseStudyCatalog.TenCases.GetBySlug(CaseStudySlug.Parse(slug)).Statements, specification, new() { Last = 2 });
            Assert.Equal(expected.Select(Described), lasts[slug].Select(Described));
        }

        Assert.Equal(Described(CaseStudyCatalog.TenCases.Statements.Single(statement => statement.Code == "tos-success-equality")), Described(byCode["tos-success-equality"]));
        Assert.Equal(Described(CatalogEvaluator.List(CaseStudyCatalog.TenCases.Statements, specification)[0]), Described(first!));

        static string Described(Statement statement) => $"{statement.Code} in {statement.Section.Code}: {string.Join(' ', statement.Codings.Select(coding => coding.Code))}";
    }
}
