namespace CivilSociety.Api.Tests.Schema;

public sealed class LanguageTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    private const string Fields =
        """{ factor: factors(where: { code: { eq: "appreciation" } }) { name en: name(language: EN) } patterns { rule(premise: ["layer:prevention"], conclusion: "practice-feature:training") { premise { label } } } enumLabels(name: "FactorEffect") { label } }""";

    private const string Dutch =
        """{"factor":[{"name":"Waardering in woord en daad","en":"Appreciation in word and deed"}],"patterns":{"rule":{"premise":[{"label":"Preventie van problemen"}]}},"enumLabels":[{"label":"Activerend"},{"label":"Belemmerend"}]}""";

    private const string English =
        """{"factor":[{"name":"Appreciation in word and deed","en":"Appreciation in word and deed"}],"patterns":{"rule":{"premise":[{"label":"Prevention of problems"}]}},"enumLabels":[{"label":"Activating"},{"label":"Hindering"}]}""";

    [Theory]
    [InlineData("query Q", null, English)]
    [InlineData("query Q @inLanguage(language: NL)", null, Dutch)]
    [InlineData("query Q @inLanguage(language: EN)", null, English)]
    [InlineData("query Q($language: Language!) @inLanguage(language: $language)", "NL", Dutch)]
    [InlineData("query Q($language: Language! = NL) @inLanguage(language: $language)", null, Dutch)]
    [InlineData("query Q($language: Language! = NL) @inLanguage(language: $language)", "EN", English)]
    public async Task Texts_Should_BeInTheLanguageOfTheOperation_When_TheirFieldSaysNone(string operation, string? language, string expected)
    {
        var data = await api.Host.QueryAsync($"{operation} {Fields}", language is null ? new { } : new { language });

        Assert.Equal(expected, data.ToJsonString());
    }

    [Theory]
    [InlineData("query Q @inLanguage(language: FR)", "Argument 'language' has invalid value. Expected type 'Language', found FR. Expected NL or EN.")]
    [InlineData("query Q @inLanguage", "Argument 'language' of type 'Language!' is required for directive 'inLanguage' but not provided.")]
    [InlineData("query Q($language: Language) @inLanguage(language: $language)", "Variable '$language' of type 'Language' used in position expecting type 'Language!'.")]
    public async Task Operation_Should_BeRefused_When_ItsLanguageIsNone(string operation, string message) =>
        Assert.Equal(message, (await api.Host.FailAsync($"{operation} {{ factors {{ name }} }}")).Message);
}
