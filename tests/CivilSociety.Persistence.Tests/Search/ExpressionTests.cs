using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Tests.Search;

/// <summary>What the words of a query find, and in which order, in an index of a few lines.</summary>
public sealed class ExpressionTests : IDisposable
{
    private readonly IndexedLines _lines = new();

    [Theory]
    [InlineData("Zij helpt bij de activiteitenbegeleiding.", "Activiteiten begeleiden is leuk.")]
    [InlineData("Het is kindvriendelijk.", "De ruimte is vriendelijk voor een kind.")]
    public async Task Compound_Should_FindItsPartsNearEachOther_BelowItself(string whole, string parts)
    {
        _lines.Add("parts", Language.Nl, parts);
        _lines.Add("whole", Language.Nl, whole);
        _lines.Add("apart", Language.Nl, "Wie de activiteiten van het kind leuk vindt en altijd heel vriendelijk is, mag die begeleiden.");

        Assert.Equal("whole parts", await _lines.FindAsync(whole.Split(' ')[^1]));
    }

    [Theory]
    [InlineData("aansturen", "Zij stuurt de vrijwilligers aan.", true)]
    [InlineData("aansturing", "Iemand heeft hen aangestuurd.", true)]
    [InlineData("aansturen", "Zij probeert hen aan te sturen.", true)]
    [InlineData("invullen", "Zij helpt een formulier in te vullen.", true)]
    [InlineData("ingediend", "Zij helpt een plan in te dienen.", true)]
    [InlineData("meedoen", "Iedereen doet graag mee.", true)]
    [InlineData("opvangen", "Het kind wordt opgevangen.", true)]
    [InlineData("omgaan", "Het gaat hem om de kinderen.", false)]
    public async Task SeparableVerb_Should_BeFound_When_ItIsApart(string word, string text, bool isFound)
    {
        _lines.Add("it", Language.Nl, text);
        _lines.Add("infinitives", Language.Nl, "sturen, vullen, dienen, doen, vangen, gaan");

        Assert.Equal(isFound ? "it" : "", await _lines.FindAsync(word));
    }

    [Theory]
    [InlineData("PR/communicatie")]
    [InlineData("communicatie/PR")]
    public async Task WordsWithASlashBetween_Should_BeFoundApart_And_FirstAsTheyStand(string text)
    {
        _lines.Add("apart", Language.Nl, "PR en communicatie");
        _lines.Add("together", Language.Nl, $"Zij verzorgen al jaren met veel plezier de {text} van de club.");
        _lines.Add("one", Language.Nl, "PR");

        Assert.Equal("together apart", await _lines.FindAsync(text));
    }

    [Theory]
    [InlineData("zij aan zij")]
    [InlineData("werk zij aan zij")]
    [InlineData("zij werken")]
    public async Task WordsSideBySide_Should_ComeFirst(string text)
    {
        _lines.Add("a", Language.Nl, "Zij werken: aan zij werken.");
        _lines.Add("b", Language.Nl, "Op de locatie, waar veel gebeurt en iedereen elkaar kent, werken zij aan zij de professionals en de vrijwilligers met elkaar.");

        Assert.Equal(text == "zij werken" ? "a b" : "b a", await _lines.FindAsync(text));
    }

    [Theory]
    [InlineData("samenwerking tussen ouders", "a")]
    [InlineData("ook tijdens de samenwerking vanuit zo'n club", "a c")]
    [InlineData("collaboration between parents within, as well as", "b")]
    [InlineData("ten times", "d")]
    [InlineData("tussen", "c")]
    [InlineData("tussen de", "c")]
    public async Task FunctionWords_Should_BeAskedFor_When_ThereAreNoOthers(string text, string expected)
    {
        _lines.Add("a", Language.Nl, "Samenwerking met ouders, een club.");
        _lines.Add("b", Language.En, "Collaboration of parents.");
        _lines.Add("c", Language.Nl, "Samenwerking tussen de school en de club.");
        _lines.Add("d", Language.En, "Ten times.");
        _lines.Add("e", Language.En, "Many times.");

        Assert.Equal(expected, string.Join(' ', (await _lines.FindAsync(text)).Split(' ').Order()));
    }

    public void Dispose() => _lines.Dispose();
}
