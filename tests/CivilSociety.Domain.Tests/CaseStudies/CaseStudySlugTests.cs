using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Domain.Tests.CaseStudies;

public sealed class CaseStudySlugTests
{
    [Theory]
    [InlineData("tos")]
    [InlineData("sport-op-school")]
    [InlineData("7")]
    [InlineData("a-1-b")]
    public void Parse_Should_KeepTheText_When_KebabCase(string text)
    {
        var slug = CaseStudySlug.Parse(text);

        Assert.Equal(text, slug.Value);
        Assert.Equal(text, slug.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("TOS")]
    [InlineData("sport_op_school")]
    [InlineData("sport--op-school")]
    [InlineData("-tos")]
    [InlineData("tos-")]
    [InlineData("2.5.1")]
    [InlineData("tos/prevention")]
    [InlineData("café")]
    [InlineData("tos ")]
    [InlineData("tos\n")]
    public void Parse_Should_Throw_When_NotKebabCase(string text)
    {
        var fault = Assert.Throws<FormatException>(() => CaseStudySlug.Parse(text));

        Assert.Equal($"'{text}' is not a slug: expected lower-case letters and digits in parts joined by '-'.", fault.Message);
    }

    [Fact]
    public void TryParse_Should_GiveTheSlug_When_KebabCase()
    {
        var isSlug = CaseStudySlug.TryParse("sport-op-school", out var slug);

        Assert.True(isSlug);
        Assert.Equal(CaseStudySlug.Parse("sport-op-school"), slug);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Sport-op-school")]
    [InlineData("tos\n")]
    public void TryParse_Should_GiveNone_When_NotKebabCase(string? text)
    {
        var isSlug = CaseStudySlug.TryParse(text, out var slug);

        Assert.False(isSlug);
        Assert.Equal(default, slug);
    }

    [Fact]
    public void Equals_Should_BeTrue_When_TheTextsAreEqual()
    {
        var slug = CaseStudySlug.Parse("mim");

        Assert.Equal(CaseStudySlug.Parse("mim"), slug);
        Assert.NotEqual(CaseStudySlug.Parse("okd"), slug);
    }
}
