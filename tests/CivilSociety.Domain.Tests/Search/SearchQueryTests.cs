using CivilSociety.Domain.Search;

namespace CivilSociety.Domain.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData(" \t\n", new string[0])]
    [InlineData("- \" * ( :", new string[0])]
    [InlineData("één café", new[] { "één", "café" })]
    [InlineData(" sport-op-school,  10 - ", new[] { "sport-op-school,", "10" })]
    [InlineData("a\0b\u0002c d", new[] { "a", "b", "c", "d" })]
    [InlineData("twice twice", new[] { "twice" })]
    [InlineData("PR/communicatie en/of /", new[] { "PR", "communicatie", "en", "of" })]
    public void WordsOf_Should_GiveWhatHasALetterOrDigit(string text, string[] expected) =>
        Assert.Equal(expected, SearchQuery.WordsOf(text));

    [Fact]
    public void Query_Should_BeRefused_When_ThereIsNoWord()
    {
        var fault = Assert.Throws<ArgumentException>(() => new SearchQuery { Text = "?!" });

        Assert.Equal("Expected a text with a letter or digit.", fault.Message);
    }

    [Fact]
    public void Kinds_Should_StandInOneOrder()
    {
        var query = new SearchQuery { Text = "a", Kinds = [SearchKind.Factor, SearchKind.CaseStudy, SearchKind.Factor] };

        Assert.Equal([SearchKind.CaseStudy, SearchKind.Factor], query.Kinds);
    }
}
