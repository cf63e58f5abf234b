using CivilSociety.Domain;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence;

/// <summary>The SQLite file of a catalog: how it is opened, and what tells that it is one.</summary>
internal sealed class CatalogFile(string path)
{
    // "CivS": what SQLite calls an application id.
    private const int ApplicationId = 0x43697653;

    // A larger file is looked at where it is read: to read all of it before the first answer costs a second for each 500 MB.
    private const long LargestCheckedWhole = 64 << 20;

    private static int _opened;

    /// <summary>The absolute path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Opens the file without locks and without looking for changes, as a disk that cannot be written needs.</summary>
    /// <remarks>SQLite passes over the number: it keeps the pooled connections to a file apart from those to one that was there before.</remarks>
    public string ReadOnlyConnection { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = $"{new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri}?immutable=1&opened={Interlocked.Increment(ref _opened)}",
        Mode = SqliteOpenMode.ReadOnly,
    }.ConnectionString;

    /// <summary>Says what the file holds, once it is filled.</summary>
    public static void Describe(UnsharedDatabase database, CatalogInfo info, IReadOnlyDictionary<Type, int> counts, IEnumerable<SourceFile> sources)
    {
        database.Execute(
            $"""
            PRAGMA application_id = {ApplicationId};
            CREATE TABLE CatalogInfo (Version TEXT NOT NULL, Source TEXT NOT NULL, Model TEXT NOT NULL, ItemCount INTEGER NOT NULL);
            CREATE TABLE ItemCount (Kind TEXT NOT NULL PRIMARY KEY, Count INTEGER NOT NULL);
            CREATE TABLE SourceFile (Path TEXT NOT NULL PRIMARY KEY, Content BLOB NOT NULL);
            """);
        Insert("CatalogInfo", ["Version", "Source", "Model", "ItemCount"], [[info.Version, info.Source, CatalogTables.Hash, counts.Values.Sum()]]);
        Insert("ItemCount", ["Kind", "Count"], CatalogModel.Kinds.Select(kind => (object[])[kind.Name, counts.GetValueOrDefault(kind)]));
        Insert("SourceFile", ["Path", "Content"], sources.Select(file => (object[])[file.Path, file.Content]));

        void Insert(string table, string[] columns, IEnumerable<object[]> rows)
        {
            using var insert = database.InsertInto(table, columns);
            foreach (var row in rows)
            {
                for (var column = 0; column < row.Length; column++)
                {
                    insert[column] = row[column];
                }

                insert.Execute();
            }
        }
    }

    /// <summary>Checks the file, the whole of it where it is not large, and reads what it holds.</summary>
    /// <param name="isJustWritten">Whether this program has written it just now: then its pages are not read again, which costs a tenth of the building.</param>
    /// <exception cref="InvalidCatalogDatabaseException">It cannot be served.</exception>
    public (CatalogInfo Info, int ItemCount) Check(bool isJustWritten = false)
    {
        try
        {
            using var connection = Open();
            if (Number(connection, "PRAGMA application_id") != ApplicationId)
            {
                throw Invalid("was built by another program.");
            }

            if (Rows(connection, "SELECT Version, Source, ItemCount, Model FROM CatalogInfo", row =>
                (new CatalogInfo(row.GetString(0), row.GetString(1)), row.GetInt32(2), row.GetString(3))) is not [var (info, itemCount, model)])
            {
                throw Invalid("is damaged: it does not say what it holds.");
            }

            if (model != CatalogTables.Hash)
            {
                throw Invalid($"was built by another version of CivilSociety: its tables are {model}, and {CatalogTables.Hash} are expected.");
            }

            var result = isJustWritten || new FileInfo(Path).Length > LargestCheckedWhole ? "ok" : Rows(connection, "PRAGMA quick_check(1)", row => row.GetString(0)).Single();
            return result == "ok" ? (info, itemCount) : throw Invalid($"is damaged: {result.ReplaceLineEndings(" ")}.");
        }
        catch (SqliteException fault)
        {
            throw Invalid(fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB ? "is not a SQLite database." : $"is damaged: {fault.Message}", fault);
        }

        InvalidCatalogDatabaseException Invalid(string fault, Exception? cause = null) => new(Path, $"{fault} Remove it, or build it anew.", cause);
    }

    /// <summary>The files that the catalog was read from.</summary>
    public IReadOnlyList<SourceFile> ReadSources()
    {
        using var connection = Open();
        return [.. Rows(connection, "SELECT Path, Content FROM SourceFile ORDER BY Path", row => new SourceFile(row.GetString(0), row.GetFieldValue<byte[]>(1)))];
    }

    /// <summary>What patterns see of the case studies, in the order in which it was written.</summary>
    public IReadOnlyList<byte[]> ReadCoded()
    {
        using var connection = Open();
        return Rows(connection, $"SELECT {CodedCaseStudyTable.Content} FROM {CodedCaseStudyTable.Name} ORDER BY rowid", row => row.GetFieldValue<byte[]>(0));
    }

    /// <summary>How many items there are of each kind, by the name of its table: counted when they were written.</summary>
    public IReadOnlyDictionary<string, int> ReadCounts()
    {
        using var connection = Open();
        return Rows(connection, "SELECT Kind, Count FROM ItemCount", row => KeyValuePair.Create(row.GetString(0), row.GetInt32(1))).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Closes the connections that the pool holds.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(ReadOnlyConnection);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>A connection of its own, opened.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ReadOnlyConnection);
        connection.Open();
        return connection;
    }

    private static long Number(SqliteConnection connection, string sql) => Rows(connection, sql, row => row.GetInt64(0)).Single();

    private static List<T> Rows<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
