using System.Collections;
using CivilSociety.Domain;

namespace CivilSociety.Persistence;

/// <summary>Writes items as the rows that EF Core reads.</summary>
/// <remarks>
/// The names in the tables say what is where: a table has the items of a kind, a column a property of them (<c>Count_Min</c>: the minimum of the count) or the
/// number of the item that a property leads to (<c>CaseStudyId</c>); all other tables have links, each between two items by their numbers.
/// </remarks>
internal sealed class CatalogRows(ITableWriter tables, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, (Type Type, IReadOnlyList<CatalogItem> Items)> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many items there are.</summary>
    public int ItemCount => _numbers.Count;

    /// <summary>Takes the items of a kind, and numbers them from 1.</summary>
    public void Add(Type kind, IReadOnlyList<CatalogItem> items)
    {
        _kinds.Add(kind.Name, (kind, items));
        for (var index = 0; index < items.Count; index++)
        {
            _numbers.Add(items[index], index + 1);
        }
    }

    /// <summary>Writes all rows, once every kind is taken.</summary>
    public void Write(IProgress<(string Kind, int Count)>? progress)
    {
        foreach (var table in tables.Columns.GroupBy(column => column.Table))
        {
            if (_kinds.TryGetValue(table.Key, out var kind))
            {
                WriteItems(kind.Type, kind.Items, [.. table]);
                progress?.Report((table.Key, kind.Items.Count));
            }
            else
            {
                WriteLinks([.. table]);
            }
        }
    }

    private void WriteItems(Type kind, IReadOnlyList<CatalogItem> items, IReadOnlyList<TableColumn> columns)
    {
        var values = columns.Select(column => ValueOf(kind, column)).ToArray();
        using var insert = Insert(columns);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var index = 0; index < values.Length; index++)
            {
                insert[index] = values[index](item);
            }

            insert.Execute();
        }
    }

    private void WriteLinks(IReadOnlyList<TableColumn> columns)
    {
        // The second column is named for the list of the items in the first.
        var (owner, items) = _kinds[columns[0].Reference!];
        var list = Property(owner, columns[1].Relation);
        using var insert = Insert(columns);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert[0] = _numbers[item];
            foreach (var other in (IEnumerable)list(item)!)
            {
                insert[1] = _numbers[other];
                insert.Execute();
            }
        }
    }

    private IRowWriter Insert(IReadOnlyList<TableColumn> columns) => tables.Insert(columns[0].Table, [.. columns.Select(column => column.Name)]);

    private Func<object, object?> ValueOf(Type kind, TableColumn column)
    {
        if (column is { Reference: { } other })
        {
            // Where the number of an item is that of another, as of a project and its case study, the property has the name of the other's kind.
            var relation = Property(kind, column.Name == CatalogModel.Key ? other : column.Relation);
            return item => relation(item) is { } related ? _numbers[related] : null;
        }

        return column.Name == CatalogModel.Key ? item => _numbers[item] : PartOf(kind, column.Name.Split('_'));
    }

    private static Func<object, object?> PartOf(Type type, ReadOnlySpan<string> path)
    {
        var property = Property(type, path[0]);
        if (path.Length == 1)
        {
            return item => Stored(property(item));
        }

        var part = PartOf(type.GetProperty(path[0])!.PropertyType, path[1..]);
        return item => property(item) is { } value ? part(value) : null;
    }

    private static object? Stored(object? value) => value switch
    {
        Enum named => named.ToString(),
        IEnumerable list and not string => list.Cast<object>().Select(each => $"{each}").ToArray(),
        _ => value,
    };

    private static Func<object, object?> Property(Type type, string name) =>
        (type.GetProperty(name) ?? throw new InvalidOperationException($"{type.Name} has no property {name}, and a column is named for it.")).GetValue;
}
