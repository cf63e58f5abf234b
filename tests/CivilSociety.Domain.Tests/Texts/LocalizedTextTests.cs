using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Texts;

public sealed class LocalizedTextTests
{
    [Theory]
    [InlineData(Language.Nl, "vrijwilliger")]
    [InlineData(Language.En, "volunteer")]
    public void In_Should_GiveTheTextOfTheLanguage(Language language, string expected)
    {
        var text = new LocalizedText("vrijwilliger", "volunteer");

        Assert.Equal(expected, text.In(language));
    }

    [Theory]
    [InlineData("", "volunteer", "nl")]
    [InlineData(" \n", "volunteer", "nl")]
    [InlineData("vrijwilliger", "", "en")]
    [InlineData("vrijwilliger", "\t", "en")]
    [InlineData("", "", "nl")]
    public void Constructor_Should_Throw_When_ATextIsBlank(string nl, string en, string parameter)
    {
        var fault = Assert.Throws<ArgumentException>(() => new LocalizedText(nl, en));

        Assert.Equal($"Expected a text that is not blank. (Parameter '{parameter}')", fault.Message);
    }

    [Fact]
    public void Equals_Should_BeFalse_When_OneOfTheTextsDiffers()
    {
        var text = new LocalizedText("vrijwilliger", "volunteer");

        Assert.Equal(new LocalizedText("vrijwilliger", "volunteer"), text);
        Assert.NotEqual(new LocalizedText("vrijwilliger", "Volunteer"), text);
        Assert.NotEqual(new LocalizedText("Vrijwilliger", "volunteer"), text);
    }
}
