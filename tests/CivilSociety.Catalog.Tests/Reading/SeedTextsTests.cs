namespace CivilSociety.Catalog.Tests.Reading;

public sealed class SeedTextsTests
{
    private const string Remedy = "Leave it out: a text is one line of visible characters.";

    private readonly SeedCopy _seed = new();

    [Theory]
    [InlineData(@"\u0000", "0000")]
    [InlineData(@"\n", "000A")]
    [InlineData(@"\t", "0009")]
    [InlineData(@"\u001b", "001B")]
    [InlineData("\u007f", "007F")]
    [InlineData("\u0085", "0085")]
    [InlineData(@"\u2028", "2028")]
    [InlineData("\u2029", "2029")]
    [InlineData("\u202E", "202E")]
    [InlineData("\uFEFF", "FEFF")]
    public void Load_Should_ReportTheText_When_ItHasAControlCharacter(string json, string character)
    {
        Write(json);

        _seed.AssertOnlyFault(SeedCopy.Layers, "/items/0/name/nl", $"The character U+{character} is none of a text.", Remedy);
    }

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"\udc00")]
    [InlineData(@"\udc00\ud800")]
    public void Load_Should_ReportTheText_When_ItHasHalfASurrogatePair(string json)
    {
        Write(json);

        _seed.AssertOnlyFault(SeedCopy.Layers, "/items/0/name/nl", "A text has half a surrogate pair.", @"Write the character itself, or both its halves, such as \ud83d\ude42.");
    }

    [Fact]
    public void Load_Should_ReportTheOwner_When_ANameHasHalfASurrogatePair()
    {
        _seed.Write(SeedCopy.Layers, _seed.ReadText(SeedCopy.Layers).Replace("\"items\"", "\"\\ud800\": 1, \"items\"", StringComparison.Ordinal));

        _seed.AssertOnlyFault(SeedCopy.Layers, "", "A text has half a surrogate pair.", @"Write the character itself, or both its halves, such as \ud83d\ude42.");
    }

    [Theory]
    [InlineData(@"\u00e9\""\\\/", "\u00e9\"\\/")]
    [InlineData("\u00e9\u20ac\u2019\u00a0", "\u00e9\u20ac\u2019\u00a0")]
    [InlineData(@"\\u0000", @"\u0000")]
    [InlineData(@"\ud83d\ude42", "\U0001F642")]
    public void Load_Should_ReadTheText_When_ItHasEscapesOrOtherLetters(string json, string expected)
    {
        Write(json);

        Assert.Equal(expected, CaseStudyCatalog.Load(_seed.Seed).Layers[0].Name.Nl[..^1]);
    }

    private void Write(string json)
    {
        var name = (string)_seed.Read(SeedCopy.Layers)["items"]![0]!["name"]!["nl"]!;
        _seed.Write(SeedCopy.Layers, _seed.ReadText(SeedCopy.Layers).Replace($"\"nl\": \"{name}\"", $"\"nl\": \"{json}x\"", StringComparison.Ordinal));
    }
}
