using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Tests.Search;

/// <summary>Words that mean the same, in an index of a few lines.</summary>
public sealed class SynonymTests : IDisposable
{
    private readonly IndexedLines _lines = new();

    public SynonymTests()
    {
        _lines.Add("a", Language.Nl, "Vrijwilligers voetballen bij de voetbalclub.");
        _lines.Add("a", Language.En, "Volunteers play football at the football club.");
        _lines.Add("b", Language.Nl, "Een VOG is verplicht.");
        _lines.Add("b", Language.En, "A certificate of good conduct is required.");
        _lines.Add("c", Language.Nl, "Het Centrum voor Jeugd en Gezin helpt ouders.");
        _lines.Add("c", Language.En, "The youth and family center helps parents.");
        _lines.Add("d", Language.Nl, "Ouders drinken koffie.");
        _lines.Add("d", Language.En, "Parents drink coffee.");
        _lines.Add("e", Language.Nl, "In het centrum van de stad praten ouders met elkaar over de jeugd, en soms over het gezin.");
        _lines.AddMeaning(1, (Language.Nl, "voetbal"), (Language.En, "football"), (Language.En, "soccer"));
        _lines.AddMeaning(2, (Language.Nl, "VOG"), (Language.Nl, "verklaring omtrent het gedrag"), (Language.En, "certificate of conduct"), (Language.En, "VOG"));
        _lines.AddMeaning(3, (Language.Nl, "Centrum voor Jeugd en Gezin"), (Language.En, "Centrum voor Jeugd en Gezin"), (Language.Nl, "CJG"), (Language.En, "CJG"));
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
    public async Task Synonym_Should_FindWhatMeansTheSame(string text, string expected, Language? language = null) =>
        Assert.Equal(expected, await _lines.FindAsync(text, language));

    [Fact]
    public async Task Synonym_Should_BeMarked()
    {
        var hit = Assert.Single(await _lines.Search.SearchAsync(new() { Text = "soccer", Language = Language.Nl }));

        Assert.Equal([new("Vrijwilligers ", false), new("voetballen", true), new(" bij de ", false), new("voetbalclub", true), new(".", false)], hit.Snippet);
    }

    [Fact]
    public async Task Synonym_Should_BeNoMisspelling() => Assert.Null(await _lines.Search.SuggestAsync(new() { Text = "soccer" }));

    public void Dispose() => _lines.Dispose();
}
