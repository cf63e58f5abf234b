using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Persistence.Tests;

/// <summary>How SQLite reads what belongs to items: by the index of the relation, so that it costs the same however many others there are.</summary>
public sealed class RelationPlanTests(TenCasesDatabase tenCases) : IClassFixture<TenCasesDatabase>
{
    [Fact]
    public void PageOfChildren_Should_BeCutFromThoseOfTheParentsAlone()
    {
        Assert.Contains("SEARCH c USING INDEX IX_Coding_StatementId (StatementId=?)", PlanOf<Statement, Coding>(statement => statement.Codings));
        Assert.Contains("SEARCH c USING INDEX IX_Coding_FactorId (FactorId=?)", PlanOf<Factor, Coding>(factor => factor.Codings));
        Assert.Contains("SEARCH s USING INDEX IX_Statement_SectionId (SectionId=?)", PlanOf<ReportSection, Statement>(section => section.Statements));
    }

    [Fact]
    public void Items_Should_BeFilteredByTheirOwnRelations()
    {
        using var context = tenCases.Database.Database.Contexts.CreateDbContext();

        var plan = QueryPlan.Of(context, context.Set<Statement>().Where(statement => statement.Codings.Any(coding => coding.Factor.Code == "training-and-selection")));

        Assert.Contains("SEARCH c USING INDEX IX_Coding_StatementId (StatementId=?)", plan);
    }

    private IReadOnlyList<string> PlanOf<TParent, TChild>(Expression<Func<TParent, IEnumerable<TChild>>> children)
        where TParent : CatalogItem
        where TChild : CatalogItem
    {
        using var context = tenCases.Database.Database.Contexts.CreateDbContext();
        return QueryPlan.Of(context, new CatalogReading<TChild>(context, new Specification<TChild>()).Children(["one", "other"], children, new Page { First = 10 }));
    }
}
