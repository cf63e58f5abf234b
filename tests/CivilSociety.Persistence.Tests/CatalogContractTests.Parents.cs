using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Persistence.Tests;

public abstract partial class CatalogContractTests
{
    [Fact]
    public async Task ListByParent_Should_PageEachParentsChildren()
    {
        var specification = new Specification<Statement>().Query.Where(statement => statement.Kind == StatementKind.SuccessFactor).Specification;

        var statements = await Catalog.ListByParentAsync<CaseStudy, Statement>(["bor", "tos", "no-such-case"], caseStudy => caseStudy.Statements, specification, new() { First = 2 });

        Assert.Equal(["bor", "no-such-case", "tos"], statements.Keys.Order());
        Assert.Empty(statements["no-such-case"]);
        Assert.Equal(FirstSuccessFactors("tos"), statements["tos"].Select(statement => statement.Code));
        Assert.Equal(FirstSuccessFactors("bor"), statements["bor"].Select(statement => statement.Code));
    }

    [Fact]
    public async Task ListByParent_Should_GiveWholeListsInOrderWithWhatIsReadAlong()
    {
        var specification = new Specification<LayerPlacement>().Query
            .Where(placement => placement.Status == PlacementStatus.Actual)
            .Include(placement => placement.Layer)
            .OrderByDescending(placement => placement.Layer.Level)
            .Specification;

        var placements = await Catalog.ListByParentAsync<CaseStudy, LayerPlacement>(["tos", "okd", "no-such-case"], caseStudy => caseStudy.LayerPlacements, specification);

        Assert.Equal(["no-such-case", "okd", "tos"], placements.Keys.Order());
        Assert.Empty(placements["no-such-case"]);
        foreach (var slug in (string[])["tos", "okd"])
        {
            var expected = CaseStudyCatalog.TenCases.GetBySlug(CaseStudySlug.Parse(slug)).LayerPlacements;
            Assert.Equal(
                expected.Where(placement => placement.Status == PlacementStatus.Actual).OrderByDescending(placement => placement.Layer.Level).ThenBy(placement => placement.Code, StringComparer.Ordinal).Select(placement => (placement.Code, placement.Layer.Code)),
                placements[slug].Select(placement => (placement.Code, placement.Layer.Code)));
        }
    }

    [Fact]
    public async Task ListByParent_Should_AnswerAlike_When_TheSpecificationIsUsedAgain()
    {
        var specification = new Specification<Statement>().Query.Where(statement => statement.Kind == StatementKind.SuccessFactor).Specification;
        Expression<Func<CaseStudy, IEnumerable<Statement>>> statements = caseStudy => caseStudy.Statements;

        var first = await Catalog.ListByParentAsync(["bor"], statements, specification);
        var second = await Catalog.ListByParentAsync(["tos", "bor"], statements, specification);
        var third = await Catalog.ListByParentAsync(["tos"], statements, specification);

        Assert.NotEmpty(first["bor"]);
        Assert.Equal(first["bor"].Select(statement => statement.Code), second["bor"].Select(statement => statement.Code));
        Assert.Equal(second["tos"].Select(statement => statement.Code), third["tos"].Select(statement => statement.Code));
    }

    [Fact]
    public async Task ListByParent_Should_GiveTheTestsOfAFindingAsWritten()
    {
        var tests = await Catalog.ListByParentAsync<Finding, FindingTest>(["contact-point-in-many-cases", "framework-protects"], finding => finding.Tests, new Specification<FindingTest>());

        Assert.Empty(tests["framework-protects"]);
        Assert.Equal(
            [
                ("contact-point-in-many-cases/1", "", Expectation.AtLeast, 5, PatternUnit.CaseStudies),
                ("contact-point-in-many-cases/2", "perspective:volunteer", Expectation.AtLeast, 5, PatternUnit.Statements),
            ],
            tests["contact-point-in-many-cases"].Select(test => (test.Code, string.Join(' ', test.Premise), test.Expected, test.Minimum ?? 0, test.Unit)));
        Assert.All(tests["contact-point-in-many-cases"], test => Assert.Equal(["factor-stance:coordinator-or-contact-point/confirms"], test.Conclusion));
    }

    [Fact]
    public async Task CountByParent_Should_CountZero_When_AParentHasNone()
    {
        var counts = await Catalog.CountByParentAsync<Factor, NamedCase>(["appreciation", "freedom-versus-framework"], factor => factor.NamedCases, new Specification<NamedCase>());

        Assert.Equal(
            [("appreciation", 0), ("freedom-versus-framework", 7)],
            counts.OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
    }

    private static IEnumerable<string> FirstSuccessFactors(string slug) => CaseStudyCatalog.TenCases
        .GetBySlug(CaseStudySlug.Parse(slug))
        .Statements
        .Where(statement => statement.Kind == StatementKind.SuccessFactor)
        .Take(2)
        .Select(statement => statement.Code);
}
