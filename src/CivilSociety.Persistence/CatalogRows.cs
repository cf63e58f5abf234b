using System.Collections;
using System.Runtime.InteropServices;
using CivilSociety.Domain;

namespace CivilSociety.Persistence;

/// <summary>Writes items as the rows that EF Core reads, part by part.</summary>
/// <remarks>
/// The names in the tables say what is where: a table has the items of a kind, a column a property of them (<c>Count_Min</c>: the minimum of the count) or the
/// number of the item that a property leads to (<c>CaseStudyId</c>); all other tables have links, each between two items by their numbers.
/// </remarks>
internal sealed class CatalogRows : IDisposable
{
    private readonly List<Table> _tables = [];
    private readonly Dictionary<Type, int> _counts = [];

    // Of the part that is written, and of what later parts can refer to.
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly CancellationToken _cancellationToken;

    /// <param name="columns">The columns of all tables.</param>
    /// <param name="insertInto">Begins the writing to a table, by its name and columns.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public CatalogRows(IReadOnlyList<CatalogColumn> columns, Func<string, IReadOnlyList<string>, RowInsert> insertInto, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        var kinds = CatalogModel.Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        foreach (var table in columns.GroupBy(column => column.Table))
        {
            var insert = insertInto(table.Key, [.. table.Select(column => column.Name)]);
            _tables.Add(kinds.TryGetValue(table.Key, out var kind)
                ? new(kind, insert, WriterOfItems(kind, insert, [.. table]))
                : LinkTable(kinds, insert, [.. table]));
        }
    }

    /// <summary>How many items of each kind were written.</summary>
    public IReadOnlyDictionary<Type, int> Counts => _counts;

    /// <summary>Numbers the items of a part, each kind from where the part before has ended, and writes them.</summary>
    public void Write(CatalogPart part)
    {
        foreach (var kind in part.Kinds)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, kind, out _);
            foreach (var item in part.Of(kind))
            {
                _numbers.Add(item, ++count);
            }
        }

        foreach (var table in _tables)
        {
            foreach (var item in part.Of(table.Owner))
            {
                _cancellationToken.ThrowIfCancellationRequested();
                table.Write(item);
            }
        }

        foreach (var item in part.Kinds.Where(kind => !part.IsReferredTo(kind)).SelectMany(part.Of))
        {
            _numbers.Remove(item);
        }
    }

    public void Dispose() => _tables.ForEach(table => table.Insert.Dispose());

    private Action<CatalogItem> WriterOfItems(Type kind, RowInsert insert, IReadOnlyList<CatalogColumn> columns)
    {
        var values = columns.Select(column => ValueOf(kind, column)).ToArray();
        return item =>
        {
            for (var index = 0; index < values.Length; index++)
            {
                insert[index] = values[index](item);
            }

            insert.Execute();
        };
    }

    // One of the items lists the others: the one that is given the list, since the other may not have all yet.
    private Table LinkTable(Dictionary<string, Type> kinds, RowInsert insert, IReadOnlyList<CatalogColumn> columns)
    {
        var (first, second) = (kinds[columns[0].Reference!], kinds[columns[1].Reference!]);
        var (owner, own, listed) = second.GetProperty(columns[0].Relation)?.SetMethod is { IsPublic: true } ? (second, 1, 0) : (first, 0, 1);
        var list = Property(owner, columns[listed].Relation);
        return new(owner, insert, item =>
        {
            insert[own] = _numbers[item];
            foreach (var other in (IEnumerable)list(item)!)
            {
                insert[listed] = _numbers[other];
                insert.Execute();
            }
        });
    }

    private Func<object, object?> ValueOf(Type kind, CatalogColumn column)
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
        PropertyReading.ReaderOf(type.GetProperty(name) ?? throw new InvalidOperationException($"{type.Name} has no property {name}, and a column is named for it."));

    private sealed record Table(Type Owner, RowInsert Insert, Action<CatalogItem> Write);
}
