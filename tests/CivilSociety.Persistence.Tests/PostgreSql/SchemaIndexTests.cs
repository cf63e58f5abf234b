using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;
using CivilSociety.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence.Tests.PostgreSql;

/// <summary>How PostgreSQL reads pages: by an index, so that a page costs the same however many items there are.</summary>
public sealed class SchemaIndexTests(TenCasesSchema schema) : IClassFixture<TenCasesSchema>
{
    [PostgreSqlFact]
    public async Task FirstPage_Should_BeReadFromTheIndexOfTheOrder()
    {
        string[] indexes =
        [
            await IndexOfAsync<Statement>(null), await IndexOfAsync<Statement>(each => each.Code), await IndexOfAsync<Statement>(each => each.Kind), await IndexOfAsync<Statement>(each => each.NoneMentioned),
            await IndexOfAsync<CaseStudy>(each => each.Number),
            await IndexOfAsync<Organization>(each => each.Kind), await IndexOfAsync<Organization>(each => each.FoundedYear), await IndexOfAsync<Organization>(each => each.IsGeneric),
            await IndexOfAsync<Practice>(each => each.Category), await IndexOfAsync<Partnership>(each => each.Status),
        ];

        Assert.Equal(
            [
                "IX_Statement_Position_Code", "IX_Statement_Code", "IX_Statement_Kind_Sorted", "IX_Statement_NoneMentioned_Sorted",
                "IX_CaseStudy_Number_Sorted",
                "IX_Organization_Kind_Sorted", "IX_Organization_FoundedYear_Sorted", "IX_Organization_IsGeneric_Sorted",
                "IX_Practice_Category_Sorted", "IX_Partnership_Status_Sorted",
            ],
            indexes);
    }

    [PostgreSqlTheory]
    [MemberData(nameof(EveryPropertyTests.Kinds), MemberType = typeof(EveryPropertyTests))]
    public async Task EachPage_Should_BeReadFromTheIndexOfItsOrder(Type kind)
    {
        // A small table is sorted for less.
        var pages = await SortedPage.EveryAsync(schema.Database, kind, "SET enable_sort = off; SET enable_seqscan = off; SET enable_bitmapscan = off", "EXPLAIN (COSTS OFF)", 0);

        string[] others = [.. pages.Where(page => !IsByIndex(page)).Select(page => page.ToString())];
        Assert.True(others.Length == 0, string.Join('\n', others));

        static bool IsByIndex(SortedPage page) =>
            page.Plan.All(line => !line.Contains("Seq Scan", StringComparison.Ordinal) && (page.IsSortedInGroups || !line.StartsWith("Sort Key", StringComparison.Ordinal)))
            && (!page.IsBehindACursor || page.Plan.Any(line => line.StartsWith("Index Cond: ", StringComparison.Ordinal)));
    }

    private async Task<string> IndexOfAsync<T>(Expression<Func<T, object?>>? order)
        where T : CatalogItem
    {
        var specification = new Specification<T>();
        if (order is not null)
        {
            specification.Query.OrderBy(order);
        }

        await using var context = schema.Database.Contexts.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();

        // A small table is sorted for less.
        command.CommandText = $"SET enable_sort = off; SET enable_seqscan = off; EXPLAIN {QueryEvaluator.Apply(context.Set<T>().AsNoTracking(), specification).Take(10).ToQueryString().Replace("@p", "10", StringComparison.Ordinal)}";
        var plan = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                plan.Add(reader.GetString(0));
            }
        }

        const string Scan = "->  Index Scan using \"";
        var scan = plan[1].Trim();
        return plan.Count == 2 && scan.StartsWith(Scan, StringComparison.Ordinal) ? scan[Scan.Length..].Split('"')[0] : string.Join('\n', plan);
    }
}
