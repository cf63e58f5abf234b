using Microsoft.Data.Sqlite;

namespace CivilSociety.Server.Tests;

/// <summary>What a database holds, read and changed past the server.</summary>
internal static class DatabaseContent
{
    /// <summary>Changes the database past the server.</summary>
    public static void Execute(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The version, and statements with the numbers of codings and practices; fails when the file is damaged.</summary>
    public static (string Version, string Content) Read(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Assert.Equal("ok", Query("PRAGMA integrity_check").Single());
        var statements = Query("SELECT Code || ' ' || Text_Nl FROM Statement ORDER BY Position");
        var counts = Query("SELECT (SELECT count(*) FROM Coding) || ' codings, ' || (SELECT count(*) FROM Practice) || ' practices'");
        return (Query("SELECT Version FROM CatalogInfo").Single(), string.Join('\n', statements.Concat(counts)));

        List<string> Query(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read())
            {
                rows.Add(reader.GetString(0));
            }

            return rows;
        }
    }
}
