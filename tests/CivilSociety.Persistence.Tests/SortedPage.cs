using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence.Tests;

/// <summary>A page in an order by a value of the items themselves, and how a database reads it.</summary>
/// <param name="Name">The kind, the value, the direction and the page.</param>
/// <param name="IsBehindACursor">Whether it begins or ends at an item.</param>
/// <param name="IsSortedInGroups">Whether those that share a value may be sorted: it is one that few share, and the values come from high to low, their codes from low to high.</param>
/// <param name="Count">How many items there are.</param>
/// <param name="Plan">The lines of the plan, of all of its parts.</param>
internal sealed record SortedPage(string Name, bool IsBehindACursor, bool IsSortedInGroups, int Count, IReadOnlyList<string> Plan)
{
    private static readonly MethodInfo Every = typeof(SortedPage).GetMethod(nameof(EveryAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>First and last pages, and those behind and before the first, the middle and the last item, by every value of a kind, in both directions.</summary>
    /// <param name="database">The database.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="settings">SQL before the plans are asked for.</param>
    /// <param name="explain">What asks for a plan.</param>
    /// <param name="column">The column in which a plan is told.</param>
    public static Task<IReadOnlyList<SortedPage>> EveryAsync(CatalogDatabase database, Type kind, string settings, string explain, int column) =>
        (Task<IReadOnlyList<SortedPage>>)Every.MakeGenericMethod(kind).Invoke(null, [database, settings, explain, column])!;

    public override string ToString() => $"{Name}: {string.Join(" / ", Plan)}";

    private static async Task<IReadOnlyList<SortedPage>> EveryAsync<T>(CatalogDatabase database, string settings, string explain, int column)
        where T : CatalogItem
    {
        await using var context = database.Contexts.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync(settings);
        var pages = new List<SortedPage>();
        foreach (var value in context.Model.FindEntityType(typeof(T))!.GetProperties().Where(IsSortedBy))
        {
            foreach (var isDescending in new[] { false, true })
            {
                var specification = OrderedBy<T>(value, isDescending);
                var items = await database.Catalog.ListAsync(specification);
                foreach (var (name, page) in Pages(specification, items))
                {
                    var plan = new List<string>();
                    foreach (var part in QueryEvaluator.Parts(context.Set<T>().AsNoTracking(), specification, page))
                    {
                        await using var command = Unturned(part).CreateDbCommand();
                        command.CommandText = $"{explain} {command.CommandText}";
                        plan.AddRange(await ReadAsync(command, column));
                    }

                    var type = Nullable.GetUnderlyingType(value.ClrType) ?? value.ClrType;
                    pages.Add(new(
                        $"{typeof(T).Name} by {value.Name} {(isDescending ? "DESC" : "ASC")}, {name}",
                        page.After is not null || page.Before is not null,
                        isDescending && !type.IsEnum && type != typeof(bool),
                        items.Count,
                        plan));
                }
            }
        }

        return pages;
    }

    // Of texts that are always there, such as two of the ten publications, a sort key does not know it.
    private static bool IsSortedBy(IProperty value) =>
        !value.IsShadowProperty() && !value.IsPrimitiveCollection && (value.ClrType != typeof(string) || value.IsNullable || value.Name == nameof(CatalogItem.Code));

    private static Specification<T> OrderedBy<T>(IProperty value, bool isDescending)
        where T : CatalogItem
    {
        var item = Expression.Parameter(typeof(T), "item");
        var key = Expression.Lambda<Func<T, object?>>(Expression.Convert(Expression.Property(item, value.Name), typeof(object)), item);
        var specification = new Specification<T>();
        _ = isDescending ? specification.Query.OrderByDescending(key) : specification.Query.OrderBy(key);
        return specification;
    }

    private static IEnumerable<(string Name, Page Page)> Pages<T>(Specification<T> specification, IReadOnlyList<T> items)
        where T : CatalogItem
    {
        yield return ("first", new() { First = 10 });
        yield return ("last", new() { Last = 10 });
        foreach (var (name, item) in new[] { ("first", items[0]), ("middle", items[items.Count / 2]), ("last", items[^1]) })
        {
            yield return ($"behind the {name}", new() { First = 10, After = Page.CursorOf(specification, item) });
            yield return ($"before the {name}", new() { Last = 10, Before = Page.CursorOf(specification, item) });
        }
    }

    // Pages from the end are read backwards, and their few rows turned around.
    private static IQueryable Unturned(IQueryable part) =>
        part.Expression is MethodCallExpression { Method.Name: nameof(Queryable.Reverse), Arguments: [var backwards, ..] } ? part.Provider.CreateQuery(backwards) : part;

    private static async Task<IReadOnlyList<string>> ReadAsync(DbCommand command, int column)
    {
        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(column).Trim());
        }

        return lines;
    }
}
