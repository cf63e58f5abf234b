using CivilSociety.Domain.Specifications;
using CivilSociety.Persistence.Search;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Tests.Search;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData(0x00C0, 0x02AF)]
    [InlineData(0x0300, 0x037E)]
    [InlineData(0x0380, 0x0527)]
    [InlineData(0x1E00, 0x1FFF)]
    public async Task Of_Should_FoldLettersAndMarksAsSearchDoes(int first, int last)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await ExecuteAsync(connection, SearchIndex.Create);
        await ExecuteAsync(connection, "CREATE VIRTUAL TABLE Word USING fts5vocab(SearchEntry, 'instance')");
        for (var character = first; character <= last; character++)
        {
            await ExecuteAsync(connection, "INSERT INTO SearchEntry (rowid, TextNl) VALUES (@place, @text)", ("@place", character), ("@text", $"q{(char)character}q"));
        }

        var words = await WordsAsync(connection);

        // What divides words is no letter, and no mark on one.
        Assert.True(words.Count >= 25);
        Assert.All(words, word => Assert.Equal(word.Folded, FoldedText.Of($"q{word.Character}q")));
    }

    private static async Task<List<(char Character, string Folded)>> WordsAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT doc, max(term) FROM Word GROUP BY doc HAVING count(*) = 1";
        await using var reader = await command.ExecuteReaderAsync();
        var words = new List<(char, string)>();
        while (await reader.ReadAsync())
        {
            words.Add(((char)reader.GetInt32(0), reader.GetString(1)));
        }

        return words;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await command.ExecuteNonQueryAsync();
    }
}
