using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using CivilSociety.Persistence.Search;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Tests.Search;

/// <summary>A search in an index of a few lines.</summary>
internal sealed class IndexedLines : IDisposable
{
    private readonly string _connection = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection _open;

    public IndexedLines()
    {
        _open = Connect();
        Execute(SearchIndex.Create);
        Search = new CatalogSearch(Connect);
    }

    public ICatalogSearch Search { get; }

    public void Add(string code, Language language, string text)
    {
        Execute($"INSERT INTO SearchText (Text{language}, Kind, Code, Language) VALUES ($text, 'Statement', $code, $language)", ("$text", text), ("$code", code), ("$language", language.ToString()));
        Execute(SearchIndex.Finish);
    }

    public void AddMeaning(int meaning, params (Language Language, string Text)[] texts)
    {
        foreach (var (language, text) in texts)
        {
            Execute("INSERT INTO SearchSynonym VALUES ($meaning, $language, $text)", ("$meaning", meaning), ("$language", language.ToString()), ("$text", text));
        }
    }

    /// <summary>The codes of what is found, best first.</summary>
    public async Task<string> FindAsync(string text, Language? language = null) =>
        string.Join(' ', (await Search.SearchAsync(new() { Text = text, Language = language })).Select(hit => hit.Code));

    public void Dispose() => _open.Dispose();

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    private void Execute(string sql, params (string Name, object Value)[] parameters)
    {
        using var command = _open.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
