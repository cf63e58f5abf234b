using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Persistence.Tests;

/// <summary>What a catalog in a database answers beside.</summary>
public abstract class DatabaseCatalogContractTests : CatalogContractTests
{

    [Fact]
    public async Task Relation_Should_Throw_When_ItWasNotIncluded()
    {
        var equality = new Specification<Statement>().Query.Where(statement => statement.Code == "tos-success-equality").Specification;
        Func<Task<Statement>>[] readings =
        [
            async () => (await Catalog.ListAsync(equality)).Single(),
            async () => (await Catalog.FirstOrDefaultAsync(equality))!,
            async () => (await Catalog.GetByCodesAsync(["tos-success-equality"], equality))["tos-success-equality"],
            async () => (await Catalog.ListByParentAsync<CaseStudy, Statement>(["tos"], caseStudy => caseStudy.Statements, equality, new() { First = 1 }))["tos"].Single(),
            async () => (await Catalog.ListAsync(new WithItsSection())).Single().Statement,
        ];

        foreach (var read in readings)
        {
            var statement = await read();

            AssertNotIncluded("The Statement 'tos-success-equality' was read without its CaseStudy. Add Include(item => item.CaseStudy) to the specification that reads it.", () => statement.CaseStudy);
            AssertNotIncluded("The Statement 'tos-success-equality' was read without its Codings. Add Include(item => item.Codings) to the specification that reads it.", () => statement.Codings);
        }
    }

    [Fact]
    public async Task Relation_Should_Throw_When_TheIncludedItemWasReadWithoutIt()
    {
        var specification = new Specification<Statement>().Query.Where(statement => statement.CaseStudy.Code == "tos").Include(statement => statement.CaseStudy).Specification;

        var caseStudy = (await Catalog.ListAsync(specification))[0].CaseStudy;

        Assert.True(caseStudy.Includes(nameof(Statement.Code)) is false && caseStudy.Number == 1);
        AssertNotIncluded("The CaseStudy 'tos' was read without its Statements. Add Include(item => item.Statements) to the specification that reads it.", () => caseStudy.Statements);
        AssertNotIncluded("The CaseStudy 'tos' was read without its Organization. Add Include(item => item.Organization) to the specification that reads it.", () => caseStudy.Organization);
    }

    [Fact]
    public async Task Relation_Should_Throw_When_TheItemIsRelatedToAnother()
    {
        var sections = await Catalog.GetRelatedAsync<Statement, ReportSection>(["tos-success-equality"], statement => statement.Section);

        var section = sections["tos-success-equality"];

        AssertNotIncluded($"The ReportSection '{section.Code}' was read without its Statements. Add Include(item => item.Statements) to the specification that reads it.", () => section.Statements);
    }

    [Fact]
    public async Task List_Should_BeRefused_When_TheSpecificationCannotBeTranslated()
    {
        var fault = await Assert.ThrowsAsync<NotSupportedException>(() => Catalog.ListAsync(new Shouted()));

        Assert.StartsWith("Shouted asks for what cannot be translated to SQL: DbSet<CaseStudy>()", fault.Message, StringComparison.Ordinal);
        Assert.Contains("IsShouted(c.Code)", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            ". Write members of the model, and OrdinalText for parts of texts; compute what only C# can in PostProcessingAction or on the list that you are given.",
            fault.Message,
            StringComparison.Ordinal);
    }

    private static void AssertNotIncluded(string message, Func<object?> read) => Assert.Equal(message, Assert.Throws<RelationNotIncludedException>(read).Message);

    private sealed record Pair(Statement Statement, string Section);

    private sealed class WithItsSection : Specification<Statement, Pair>
    {
        public WithItsSection() => Query
            .Where(statement => statement.Code == "tos-success-equality")
            .Include(statement => statement.CaseStudy)
            .Select(statement => new Pair(statement, statement.Section.Code));
    }

    private sealed class Shouted : Specification<CaseStudy>
    {
        public Shouted() => Query.Where(caseStudy => IsShouted(caseStudy.Code));

        private static bool IsShouted(string text) => text.All(char.IsUpper);
    }
}
