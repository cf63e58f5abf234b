using CivilSociety.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>Writes items as the rows that EF Core's model makes of them, without its change tracker, which costs more than SQLite.</summary>
/// <remarks>Items refer to each other by numbers, which they get kind by kind and from 1.</remarks>
internal sealed class CatalogRows(SqliteConnection connection, CancellationToken cancellationToken)
{
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers the items of a kind; all that are referred to are numbered before a row is written.</summary>
    public void Number(IReadOnlyList<CatalogItem> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            _numbers.Add(items[index], index + 1);
        }
    }

    /// <summary>Writes the items of a kind, and the links that they give.</summary>
    public void Write(IEntityType kind, IReadOnlyList<CatalogItem> items)
    {
        WriteItems(kind, items);
        foreach (var relation in kind.GetDeclaredSkipNavigations().Where(IsGiven))
        {
            WriteLinks(relation, items);
        }
    }

    // A relation has two directions, and one table. One that is its own other direction has a shadow for it.
    private static bool IsGiven(ISkipNavigation relation) =>
        relation.PropertyInfo is { SetMethod.IsPublic: true } || (relation.FieldInfo is not null && relation.Inverse.FieldInfo is null);

    private static Func<object, object?> ValueOf(IProperty property)
    {
        var read = FieldOf(property);
        return property.GetTypeMapping().Converter is { } converter ? item => converter.ConvertToProvider(read(item)) : read;
    }

    private static Func<object, object?> FieldOf(IPropertyBase property)
    {
        var field = property.FieldInfo ?? throw new InvalidOperationException($"{property.DeclaringType.DisplayName()}.{property.Name} has no field.");
        if (property.DeclaringType is not IComplexType { ComplexProperty: var owner })
        {
            return field.GetValue;
        }

        var value = FieldOf(owner);
        return item => value(item) is { } whole ? field.GetValue(whole) : null;
    }

    private void WriteItems(IEntityType kind, IReadOnlyList<CatalogItem> items)
    {
        var table = kind.GetTableMappings().Single().Table;
        var columns = table.Columns.Select(column => ColumnOf(column.PropertyMappings[0].Property)).ToArray();
        using var insert = new RowInsert(connection, table);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var index = 0; index < columns.Length; index++)
            {
                insert[index] = columns[index](item);
            }

            insert.Execute();
        }
    }

    private Func<object, object?> ColumnOf(IProperty property)
    {
        if (property.IsPrimaryKey())
        {
            return item => _numbers[item];
        }

        if (property.GetContainingForeignKeys().SingleOrDefault() is not { } reference)
        {
            return ValueOf(property);
        }

        var other = FieldOf(reference.DependentToPrincipal!);
        return item => other(item) is { } principal ? _numbers[principal] : null;
    }

    private void WriteLinks(ISkipNavigation relation, IReadOnlyList<CatalogItem> items)
    {
        var table = relation.JoinEntityType.GetTableMappings().Single().Table;
        var own = relation.ForeignKey.Properties[0];
        var ownIsFirst = table.Columns.First().PropertyMappings[0].Property == own;
        var others = FieldOf(relation);
        using var insert = new RowInsert(connection, table);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert[ownIsFirst ? 0 : 1] = _numbers[item];
            foreach (var other in (IEnumerable<object>?)others(item) ?? [])
            {
                insert[ownIsFirst ? 1 : 0] = _numbers[other];
                insert.Execute();
            }
        }
    }
}
