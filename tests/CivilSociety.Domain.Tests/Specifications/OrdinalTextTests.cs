using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class OrdinalTextTests
{
    [Theory]
    [InlineData("Kindertelefoon", "Kinder", true)]
    [InlineData("Kindertelefoon", "kinder", false)]
    [InlineData("Kindertelefoon", "telefoon", false)]
    [InlineData("100%", "1_0", false)]
    [InlineData("", "", true)]
    [InlineData(null, "", false)]
    public void StartsWith_Should_CompareOrdinally(string? text, string part, bool expected) =>
        Assert.Equal(expected, OrdinalText.StartsWith(text, part));

    [Theory]
    [InlineData("Kindertelefoon", "telefoon", true)]
    [InlineData("Kindertelefoon", "TELEFOON", false)]
    [InlineData("Kindertelefoon", "Kinder", false)]
    [InlineData("cafe\u0301", "\u00e9", false)]
    [InlineData(null, "", false)]
    public void EndsWith_Should_CompareOrdinally(string? text, string part, bool expected) =>
        Assert.Equal(expected, OrdinalText.EndsWith(text, part));

    [Theory]
    [InlineData("Kindertelefoon", "ertel", true)]
    [InlineData("Kindertelefoon", "ERTEL", false)]
    [InlineData("Kindertelefoon", "%", false)]
    [InlineData("Kindertelefoon", "", true)]
    [InlineData(null, "", false)]
    public void Contains_Should_CompareOrdinally(string? text, string part, bool expected) =>
        Assert.Equal(expected, OrdinalText.Contains(text, part));

    [Theory]
    [InlineData("b", "a", true)]
    [InlineData("a", "a", false)]
    [InlineData("a", "B", true)]
    [InlineData("\u00e9", "z", true)]
    [InlineData("ab", "a", true)]
    [InlineData(null, "", false)]
    public void IsAfter_Should_CompareOrdinally(string? text, string other, bool expected) =>
        Assert.Equal(expected, OrdinalText.IsAfter(text, other));

    [Theory]
    [InlineData("a", "b", true)]
    [InlineData("a", "a", false)]
    [InlineData("B", "a", true)]
    [InlineData("z", "\u00e9", true)]
    [InlineData("a", "ab", true)]
    [InlineData(null, "a", false)]
    public void IsBefore_Should_CompareOrdinally(string? text, string other, bool expected) =>
        Assert.Equal(expected, OrdinalText.IsBefore(text, other));
}
