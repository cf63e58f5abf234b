using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence.Tests;

/// <summary>How SQLite reads pages: by an index, so that a page costs the same however many items there are.</summary>
public sealed partial class SortIndexTests(TenCasesDatabase tenCases) : IClassFixture<TenCasesDatabase>
{
    // More than any vocabulary whose first page SQLite sorts, less than any list that grows.
    private const int Few = 12;

    private static readonly Page TenFirst = new() { First = 10 };

    [Fact]
    public void FirstPage_Should_BeReadFromTheIndexOfTheOrder()
    {
        string[] plans =
        [
            .. PlanOf<CaseStudy>(), .. PlanOf<CaseStudy>(each => each.Number), .. PlanOf<CaseStudy>(each => each.ChapterNumber), .. PlanOf<CaseStudy>(each => each.Code),
            .. PlanOf<Statement>(), .. PlanOf<Statement>(each => each.Kind), .. PlanOf<Statement>(each => each.NoneMentioned), .. PlanOf<Statement>(each => each.Code),
            .. PlanOf<Partnership>(), .. PlanOf<Partnership>(each => each.Status),
            .. PlanOf<Organization>(), .. PlanOf<Organization>(each => each.Kind), .. PlanOf<Organization>(each => each.FoundedYear), .. PlanOf<Organization>(each => each.IsGeneric),
            .. PlanOf<Figure>(), .. PlanOf<Figure>(each => each.Aspect),
            .. PlanOf<Practice>(), .. PlanOf<Practice>(each => each.Category), .. PlanOf<Practice>(each => each.Feature), .. PlanOf<Practice>(each => each.Presence),
            .. PlanOf<Fact>(), .. PlanOf<Fact>(each => each.Topic), .. PlanOf<Fact>(each => each.Year),
            .. PlanOf<Source>(), .. PlanOf<Source>(each => each.Kind), .. PlanOf<Source>(each => each.Url),
        ];

        Assert.Equal(
            [
                "SCAN c USING INDEX IX_CaseStudy_Position_Code", "SCAN c USING INDEX IX_CaseStudy_Number_Sorted", "SCAN c USING INDEX IX_CaseStudy_ChapterNumber_Sorted", "SCAN c USING INDEX IX_CaseStudy_Code",
                "SCAN s USING INDEX IX_Statement_Position_Code", "SCAN s USING INDEX IX_Statement_Kind_Sorted", "SCAN s USING INDEX IX_Statement_NoneMentioned_Sorted", "SCAN s USING INDEX IX_Statement_Code",
                "SCAN p USING INDEX IX_Partnership_Position_Code", "SCAN p USING INDEX IX_Partnership_Status_Sorted",
                "SCAN o USING INDEX IX_Organization_Position_Code", "SCAN o USING INDEX IX_Organization_Kind_Sorted", "SCAN o USING INDEX IX_Organization_FoundedYear_Sorted", "SCAN o USING INDEX IX_Organization_IsGeneric_Sorted",
                "SCAN f USING INDEX IX_Figure_Position_Code", "SCAN f USING INDEX IX_Figure_Aspect_Sorted",
                "SCAN p USING INDEX IX_Practice_Position_Code", "SCAN p USING INDEX IX_Practice_Category_Sorted", "SCAN p USING INDEX IX_Practice_Feature_Sorted", "SCAN p USING INDEX IX_Practice_Presence_Sorted",
                "SCAN f USING INDEX IX_Fact_Position_Code", "SCAN f USING INDEX IX_Fact_Topic_Sorted", "SCAN f USING INDEX IX_Fact_Year_Sorted",
                "SCAN s USING INDEX IX_Source_Position_Code", "SCAN s USING INDEX IX_Source_Kind_Sorted", "SCAN s USING INDEX IX_Source_Url_Sorted",
            ],
            plans);
    }

    [Fact]
    public async Task PageBehindACursor_Should_BeSoughtInTheIndexOfTheOrder()
    {
        string[] plans =
        [
            .. await PlanBehindAsync<Statement>(null),
            .. await PlanBehindAsync<Statement>(each => each.Code),
            .. await PlanBehindAsync<Statement>(each => each.Kind),
            .. await PlanBehindAsync<Statement>(each => each.NoneMentioned),
        ];

        Assert.Equal(
            [
                "SEARCH s USING INDEX IX_Statement_Position_Code (Position>?)",
                "SEARCH s USING INDEX IX_Statement_Code (Code>?)",
                "SEARCH s USING INDEX IX_Statement_Kind_Sorted (<expr>=? AND Code>?)",
                "SEARCH s USING INDEX IX_Statement_Kind_Sorted (<expr>>?)",
                "SEARCH s USING INDEX IX_Statement_NoneMentioned_Sorted (<expr>=? AND Code>?)",
                "SEARCH s USING INDEX IX_Statement_NoneMentioned_Sorted (<expr>>?)",
            ],
            plans);
    }

    [Theory]
    [MemberData(nameof(EveryPropertyTests.Kinds), MemberType = typeof(EveryPropertyTests))]
    public async Task EachPage_Should_BeReadFromTheIndexOfItsOrder(Type kind)
    {
        var pages = await SortedPage.EveryAsync(tenCases.Database.Database, kind, "SELECT 1", "EXPLAIN QUERY PLAN", 3);

        // From its start where there is no cursor; what few share may be sorted, and a list of few.
        string[] others = [.. pages.Where(page => page.Plan.Any(line => !IsByIndex(page, line))).Select(page => page.ToString())];
        Assert.True(others.Length == 0, string.Join('\n', others));

        static bool IsByIndex(SortedPage page, string line) =>
            (page.IsBehindACursor ? Sought() : Read()).IsMatch(line) || (page.IsSortedInGroups && line == "USE TEMP B-TREE FOR LAST TERM OF ORDER BY")
            || (page.Count <= Few && !page.IsBehindACursor && Sorted().IsMatch(line));
    }

    private static Specification<T> OrderedBy<T>(Expression<Func<T, object?>>? order)
        where T : CatalogItem
    {
        var specification = new Specification<T>();
        if (order is not null)
        {
            specification.Query.OrderBy(order);
        }

        return specification;
    }

    private IEnumerable<string> PlanOf<T>(Expression<Func<T, object?>>? order = null)
        where T : CatalogItem => Plans(OrderedBy(order), TenFirst);

    private async Task<IEnumerable<string>> PlanBehindAsync<T>(Expression<Func<T, object?>>? order)
        where T : CatalogItem
    {
        var specification = OrderedBy(order);
        var first = await tenCases.Database.Catalog.ListAsync(specification, TenFirst);
        return Plans(specification, TenFirst with { After = Page.CursorOf(specification, first[^1]) });
    }

    private List<string> Plans<T>(Specification<T> specification, Page page)
        where T : CatalogItem
    {
        using var context = tenCases.Database.Database.Contexts.CreateDbContext();
        return [.. QueryEvaluator.Parts(context.Set<T>().AsNoTracking(), specification, page).SelectMany(part => QueryPlan.Of(context, part))];
    }

    [GeneratedRegex("^(SCAN .|USE TEMP B-TREE FOR ORDER BY)$")]
    private static partial Regex Sorted();

    [GeneratedRegex("^SEARCH . USING INDEX IX_")]
    private static partial Regex Sought();

    [GeneratedRegex("^(SCAN|SEARCH) . USING INDEX IX_")]
    private static partial Regex Read();
}
