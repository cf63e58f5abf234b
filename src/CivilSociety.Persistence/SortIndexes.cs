using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>The indexes by which lists are sorted by a value of their items: of the same expressions by which the queries sort, then of the code.</summary>
/// <remarks>Enums are stored by name and sort in the order of their declaration; what can be missing comes first: of enums as a rank of its own, else by a key of its own (<c>SortKey</c>).</remarks>
internal static class SortIndexes
{
    /// <summary>Makes them for each value that items have, in the SQL of SQLite and PostgreSQL.</summary>
    public static string CreateFor(IModel model) => string.Concat(
        from kind in CatalogModel.Kinds.Select(kind => model.FindEntityType(kind)!).OrderBy(kind => kind.GetTableName(), StringComparer.Ordinal)
        from value in kind.GetProperties().Where(IsSortedBy).OrderBy(value => value.Name, StringComparer.Ordinal)
        select $"CREATE INDEX \"IX_{kind.GetTableName()}_{value.Name}_Sorted\" ON \"{kind.GetTableName()}\" ({Keys(value)}, \"Code\");\n\n\n");

    // Keys are no values, and lists do not sort; the code and the position have indexes of their own.
    private static bool IsSortedBy(IProperty value) =>
        !value.IsShadowProperty() && !value.IsPrimitiveCollection && value.Name is not ("Code" or "Position");

    private static string Keys(IProperty value)
    {
        var column = $"\"{value.GetColumnName()}\"";
        var type = Nullable.GetUnderlyingType(value.ClrType) ?? value.ClrType;
        string[] cases = type.IsEnum ? [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(each => $"{column} = '{Enum.ToObject(type, each)}'")]
            : type == typeof(bool) ? [$"NOT ({column})", column]
            : [];
        return cases.Length > 0 ? $"({Rank(cases, value.IsNullable)})"
            : value.IsNullable ? $"(CASE WHEN {column} IS NOT NULL THEN 1 ELSE 0 END), {column}"
            : column;
    }

    // The last of what is always there needs no comparison; what is missing is below the others.
    private static string Rank(string[] cases, bool isNullable)
    {
        var (compared, otherwise) = isNullable ? (cases, -1) : (cases[..^1], cases.Length - 1);
        return string.Create(CultureInfo.InvariantCulture, $"CASE {string.Join(' ', compared.Select((each, rank) => string.Create(CultureInfo.InvariantCulture, $"WHEN {each} THEN {rank}")))} ELSE {otherwise} END");
    }
}
