using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Persistence.Tests;

public abstract partial class CatalogContractTests
{
    [Fact]
    public async Task List_Should_BeRefused_When_TheCursorIsOfAnotherOrder()
    {
        var byKind = new Specification<Statement>().Query.OrderBy(statement => statement.Kind).Specification;
        var page = new Page { After = Page.CursorOf(new Specification<Statement>().Query.OrderBy(statement => statement.Text.En).Specification, CaseStudyCatalog.TenCases.Statements[0]) };

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => Catalog.ListAsync(byKind, page));

        Assert.EndsWith(
            "and the list of Statement is sorted by statement.Kind (Int32), item.Code (String). "
                + "Expected a value for each of these keys: Page.CursorOf(specification, item) gives them, with the specification that the page is of. (Parameter 'After')",
            fault.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Should_BeRefused_When_ACatalogCannotHonorTheSpecification()
    {
        var tracked = new Specification<CaseStudy>().Query.AsTracking().Specification;
        Func<Task>[] questions =
        [
            () => Catalog.ListAsync(tracked),
            () => Catalog.FirstOrDefaultAsync(tracked),
            () => Catalog.CountAsync(tracked),
            () => Catalog.GetByCodesAsync(["tos"], tracked),
            () => Catalog.ListByParentAsync<ReportSection, CaseStudy>(["2.1"], section => section.CaseStudies, tracked),
            () => Catalog.CountByParentAsync<ReportSection, CaseStudy>(["2.1"], section => section.CaseStudies, tracked),
        ];

        foreach (var question in questions)
        {
            var fault = await Assert.ThrowsAsync<NotSupportedException>(question);
            Assert.Equal(
                "Specification<CaseStudy> says how changes are tracked, which never are: items are read-only. Remove AsTracking, AsNoTracking or AsNoTrackingWithIdentityResolution.",
                fault.Message);
        }
    }

    [Fact]
    public async Task List_Should_BeRefused_When_ItComparesTextByTheRulesOfACulture()
    {
        var specification = new Specification<CaseStudy>().Query.Where(caseStudy => OrdinalText.EndsWith(caseStudy.Name.Nl.ToLower(), "tos")).Specification;

        var fault = await Assert.ThrowsAsync<NotSupportedException>(() => Catalog.ListAsync(specification));

        Assert.Equal(
            "Specification<CaseStudy> calls String.ToLower, which memory and a database may answer differently: caseStudy.Name.Nl.ToLower(). "
                + "Compare text with ==, Contains, StartsWith, EndsWith or OrdinalText; compute anything else on the list that you are given.",
            fault.Message);
    }

    [Fact]
    public async Task List_Should_BeRefused_When_AProjectionSortsByText()
    {
        var fault = await Assert.ThrowsAsync<NotSupportedException>(() => Catalog.ListAsync(new FactorsOfTos()));

        Assert.Equal(
            "FactorsOfTos calls OrderBy of text or enums on related items, which memory and a database may sort differently: statement.Codings.OrderBy(coding => coding.Factor.Code). "
                + "Sort them by Position, or sort the list that you are given.",
            fault.Message);
    }

    private sealed class FactorsOfTos : Specification<Statement, string>
    {
        public FactorsOfTos() => Query
            .Where(statement => statement.CaseStudy.Code == "tos")
            .SelectMany(statement => statement.Codings.OrderBy(coding => coding.Factor.Code).Select(coding => coding.Factor.Code));
    }
}
