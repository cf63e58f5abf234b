using System.Collections;
using System.Reflection;
using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;

namespace CivilSociety.Persistence.Tests;

public sealed class EveryPropertyTests(TenCasesDatabase database) : IClassFixture<TenCasesDatabase>
{
    public static TheoryData<Type> Kinds => new(typeof(CatalogItem).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(CatalogItem)) && !type.IsAbstract));

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task EveryProperty_Should_BeAsInMemory(Type kind) => AssertAsInMemoryAsync(kind, database.Database.Catalog);

    internal static async Task AssertAsInMemoryAsync(Type kind, ICatalog catalog)
    {
        var describe = typeof(EveryPropertyTests).GetMethod(nameof(DescribeAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(kind);

        var expected = await (Task<List<string>>)describe.Invoke(null, [CaseStudyCatalog.TenCases])!;
        var actual = await (Task<List<string>>)describe.Invoke(null, [catalog])!;

        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);
    }

    private static async Task<List<string>> DescribeAsync<T>(ICatalog catalog)
        where T : CatalogItem
    {
        var properties = typeof(T).GetProperties();
        var everything = new Specification<T>();
        everything.Query.AsSplitQuery();
        foreach (var relation in properties.Where(property => IsItem(property.PropertyType)))
        {
            everything.Query.Include(relation.Name);
        }

        var items = await catalog.ListAsync(everything);
        return [.. items.SelectMany(item => properties, (item, property) => $"{item.Code}.{property.Name}: {Text(property.GetValue(item))}")];
    }

    private static bool IsItem(Type type) => (type.IsGenericType ? type.GetGenericArguments()[0] : type).IsAssignableTo(typeof(CatalogItem));

    private static string Text(object? value) => value switch
    {
        CatalogItem item => item.Code,
        IEnumerable<CatalogItem> items => string.Join(' ', items.OrderBy(item => item.Position).Select(item => item.Code)),
        IEnumerable values and not string => string.Join(' ', values.Cast<object>()),
        _ => $"{value}",
    };
}
