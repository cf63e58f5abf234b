using CivilSociety.Domain.Texts;
using CivilSociety.Persistence.Search;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Tests.Search;

/// <summary>Words that mean the same, in an index of a few lines.</summary>
public sealed class SynonymTests : IDisposable
{
    private readonly string _connection = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection _open;

    public SynonymTests()
    {
        _open = Connect();
        Execute(SearchIndex.Create);
        Entry("a", "Nl", "Vrijwilligers voetballen bij de voetbalclub.");
        Entry("a", "En", "Volunteers play football at the football club.");
        Entry("b", "Nl", "Een VOG is verplicht.");
        Entry("b", "En", "A certificate of good conduct is required.");
        Entry("c", "Nl", "Het Centrum voor Jeugd en Gezin helpt ouders.");
        Entry("c", "En", "The youth and family center helps parents.");
        Entry("d", "Nl", "Ouders drinken koffie.");
        Entry("d", "En", "Parents drink coffee.");
        Meaning(1, ("Nl", "voetbal"), ("En", "football"), ("En", "soccer"));
        Meaning(2, ("Nl", "VOG"), ("Nl", "verklaring omtrent het gedrag"), ("En", "certificate of conduct"), ("En", "VOG"));
        Meaning(3, ("Nl", "Centrum voor Jeugd en Gezin"), ("En", "Centrum voor Jeugd en Gezin"), ("Nl", "CJG"), ("En", "CJG"));
    }

    [Theory]
    [InlineData("soccer", "a")]
    [InlineData("soccer", "a", Language.Nl)]
    [InlineData("soccer", "a", Language.En)]
    [InlineData("voetbal", "a", Language.En)]
    [InlineData("Soccer volunteers", "a")]
    [InlineData("soccer parents", "")]
    [InlineData("VOG", "b", Language.En)]
    [InlineData("verklaring omtrent het gedrag", "b")]
    [InlineData("certificates of conduct", "b", Language.Nl)]
    [InlineData("een certificate of conduct", "b", Language.Nl)]
    [InlineData("CJG", "c")]
    [InlineData("CJG ouders", "c")]
    [InlineData("tea", "")]
    public async Task Synonym_Should_FindWhatMeansTheSame(string text, string expected, Language? language = null)
    {
        var hits = await new CatalogSearch(Connect).SearchAsync(new() { Text = text, Language = language });

        Assert.Equal(expected, string.Join(' ', hits.Select(hit => hit.Code)));
    }

    [Fact]
    public async Task Synonym_Should_BeMarked()
    {
        var hit = Assert.Single(await new CatalogSearch(Connect).SearchAsync(new() { Text = "soccer", Language = Language.Nl }));

        Assert.Equal([new("Vrijwilligers ", false), new("voetballen", true), new(" bij de ", false), new("voetbalclub", true), new(".", false)], hit.Snippet);
    }

    [Fact]
    public async Task Synonym_Should_BeNoMisspelling() => Assert.Null(await new CatalogSearch(Connect).SuggestAsync(new() { Text = "soccer" }));

    public void Dispose() => _open.Dispose();

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    private void Entry(string code, string language, string text) =>
        Execute($"INSERT INTO SearchEntry (Text{language}, Kind, Code, Language) VALUES ($text, 'Statement', $code, $language)", ("$text", text), ("$code", code), ("$language", language));

    private void Meaning(int meaning, params (string Language, string Text)[] texts)
    {
        foreach (var (language, text) in texts)
        {
            Execute("INSERT INTO SearchSynonym VALUES ($meaning, $language, $text)", ("$meaning", meaning), ("$language", language), ("$text", text));
        }
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
