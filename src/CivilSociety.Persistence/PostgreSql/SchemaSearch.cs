using CivilSociety.Persistence.Search;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>The same search over a schema: its full-text index is a file of this process, filled with the rows that were built.</summary>
/// <remarks>PostgreSQL has no BM25, and other words: what it found, ranked and cut would not be what is found everywhere else.</remarks>
internal sealed class SchemaSearch : FilledSearch
{
    private const string Prefix = "civil-society-search-";

    private readonly CatalogSchema _schema;
    private readonly CatalogFile _file;

    // Held, so that no other process takes it for one that was left behind.
    private FileStream? _held;

    public SchemaSearch(CatalogSchema schema)
        : this(schema, new(Path.Combine(Path.GetTempPath(), $"{Prefix}{Guid.NewGuid():N}.db")))
    {
    }

    private SchemaSearch(CatalogSchema schema, CatalogFile file)
        : base(file.Open) => (_schema, _file) = (schema, file);

    public override void Dispose()
    {
        Remove();
        base.Dispose();
    }

    protected override async Task FillAsync(CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(Path.GetTempPath(), $"{Prefix}*.db"))
        {
            UnusedFile.TryRemove(path);
        }

        try
        {
            _held = new(_file.Path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite);
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _file.Path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
            await MakeAsync(connection, async insertInto =>
            {
                await CopyAsync(insertInto, SearchIndex.Text, SearchIndex.TextColumns, cancellationToken);
                await CopyAsync(insertInto, SearchIndex.Synonym, SearchIndex.SynonymColumns, cancellationToken);
            });
        }
        catch
        {
            Remove();
            throw;
        }
    }

    private async Task CopyAsync(Func<string, IReadOnlyList<string>, RowInsert> insertInto, string table, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        using var insert = insertInto(table, columns);
        await _schema.ReadRowsAsync(
            $"SELECT \"{PackedRows.Content}\" FROM \"{table}\" ORDER BY \"{SchemaTables.Number}\"",
            row => PackedRows.Insert(CompressedValue.Restore(row.GetFieldValue<byte[]>(0)), insert, columns.Count),
            cancellationToken);
    }

    private void Remove()
    {
        _file.Close();
        _held?.Dispose();
        File.Delete(_file.Path);
    }
}
