using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CivilSociety.Persistence;

/// <summary>The prepared statement that inserts a row into a table of SQLite.</summary>
/// <remarks>Bound without ADO.NET, which looks up each parameter and makes a reader for each row: of what a small row costs, that is the most.</remarks>
internal sealed class SqliteRowInsert : RowInsert
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    // Of the row before, where many values are the same: a statement keeps what is bound, and begins with nulls.
    private readonly object?[] _bound;
    private byte[] _text = ArrayPool<byte>.Shared.Rent(4096);

    public SqliteRowInsert(sqlite3 database, string table, IReadOnlyList<string> columns)
        : base(columns.Count)
    {
        _database = database;
        _bound = new object?[columns.Count];
        var sql = $"INSERT INTO \"{table}\" (\"{string.Join("\", \"", columns)}\") VALUES ({string.Join(", ", Enumerable.Repeat("?", columns.Count))})";
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public override void Execute()
    {
        for (var index = 0; index < Values.Length; index++)
        {
            var value = Values[index];
            if (!ReferenceEquals(value, _bound[index]))
            {
                Check(Bind(index + 1, value));
                _bound[index] = value;
            }
        }

        var result = raw.sqlite3_step(_statement);
        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }

        Check(raw.sqlite3_reset(_statement));
    }

    public override void Dispose()
    {
        _statement.Dispose();
        ArrayPool<byte>.Shared.Return(_text);
        _text = [];
        base.Dispose();
    }

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, Utf8(text)),
        // As EF Core reads lists.
        string[] texts => raw.sqlite3_bind_text(_statement, place, Utf8($"[{string.Join(',', texts.Select(each => $"\"{JsonEncodedText.Encode(each)}\""))}]")),
        int number => raw.sqlite3_bind_int(_statement, place, number),
        bool flag => raw.sqlite3_bind_int(_statement, place, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        ReadOnlyMemory<byte> bytes => raw.sqlite3_bind_blob(_statement, place, bytes.Span),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        _ => throw new NotSupportedException($"{value.GetType()} is no value of a column."),
    };

    private ReadOnlySpan<byte> Utf8(string text)
    {
        if (text.Length * 3 > _text.Length)
        {
            ArrayPool<byte>.Shared.Return(_text);
            _text = ArrayPool<byte>.Shared.Rent(text.Length * 3);
        }

        return _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
