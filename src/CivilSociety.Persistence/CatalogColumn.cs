namespace CivilSociety.Persistence;

/// <summary>A column of a table of the catalog.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">The name of the column.</param>
/// <param name="Reference">The table whose rows it holds the numbers of; null for a value.</param>
internal sealed record CatalogColumn(string Table, string Name, string? Reference)
{
    /// <summary>The relation by which the item with the number is reached.</summary>
    public string Relation => Name[..^CatalogModel.Key.Length];

    /// <summary>The columns of the tables of the catalog: those of every provider, since the model is one.</summary>
    public static IReadOnlyList<CatalogColumn> Read()
    {
        using var database = new UnsharedDatabase(":memory:");
        database.Execute(CatalogTables.CreateTables);
        return Read(database);
    }

    /// <summary>The columns of the tables that a SQLite database has.</summary>
    public static IReadOnlyList<CatalogColumn> Read(UnsharedDatabase database) =>
    [
        .. database.Query(
            """
            SELECT item.name, part.name, reference."table"
            FROM sqlite_schema AS item
            JOIN pragma_table_info(item.name) AS part
            LEFT JOIN pragma_foreign_key_list(item.name) AS reference ON reference."from" = part.name
            WHERE item.type = 'table'
            ORDER BY item.rowid, part.cid
            """).Select(row => new CatalogColumn(row[0]!, row[1]!, row[2])),
    ];
}
