namespace CivilSociety.Persistence;

/// <summary>Writes rows into tables that are there.</summary>
internal interface ITableWriter
{
    /// <summary>The columns of all tables of items and links, table by table, each table's in their order.</summary>
    IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Begins to write rows into a table; one table at a time.</summary>
    IRowWriter Insert(string table, IReadOnlyList<string> columns);
}

/// <summary>Writes rows into one table; all are there once it is disposed of.</summary>
internal interface IRowWriter : IDisposable
{
    /// <summary>The value of a column of the next row, by its place: a text, a number, texts or null.</summary>
    object? this[int column] { set; }

    /// <summary>Writes the row.</summary>
    void Execute();
}
