using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("TOS Amsterdam", "tos amsterdam")]
    [InlineData("Coördinatie, één idee, ÉÉN", "coordinatie, een idee, een")]
    [InlineData("e\u0301e\u0301n", "een")]
    [InlineData("ÇŞİı", "csiı")]
    [InlineData("Straße ẞ", "straße ß")]
    [InlineData("ΣΑΣ σας", "σασ σασ")]
    [InlineData("Ёж й", "ёж й")]
    [InlineData("", "")]
    [InlineData("\u0301", "")]
    [InlineData("😀 \ud83d", "😀 \ud83d")]
    [InlineData(null, null)]
    public void Of_Should_LeaveCaseAndDiacriticsOut(string? text, string? expected) => Assert.Equal(expected, FoldedText.Of(text));
}
