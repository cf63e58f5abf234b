using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Persistence.Tests.Search;

/// <summary>What is found besides the words as they are written, in the ten case studies.</summary>
public sealed class WordFormTests(TenCasesDatabase ten) : IClassFixture<TenCasesDatabase>
{
    private ICatalogSearch Search => ten.Database.Search;

    [Theory]
    [InlineData("zakgelders")]
    [InlineData("pocket money")]
    [InlineData("Albatrosterrein")]
    [InlineData("WIW")]
    [InlineData("waardebon")]
    [InlineData("slotmeeting")]
    [InlineData("huisregels")]
    [InlineData("schuilnaam")]
    [InlineData("wijkverpleegkundigen")]
    [InlineData("KNVB-certificaat")]
    [InlineData("stagecoördinator")]
    [InlineData("stagecoordinatoren")]
    [InlineData("De Winter")]
    [InlineData("Baart")]
    [InlineData("VOG")]
    [InlineData("CJG")]
    [InlineData("mosque")]
    [InlineData("moskeeën")]
    [InlineData("homestart")]
    [InlineData("email")]
    [InlineData("foto's")]
    [InlineData("sportvereniging")]
    [InlineData("samenwerking tussen ouders en school")]
    [InlineData("PR/communicatie")]
    [InlineData("indienen")]
    [InlineData("almost forty volunteers")]
    public async Task WordOfTheReport_Should_FindSomething(string text)
    {
        Assert.NotEqual(0, await Search.CountAsync(new() { Text = text }));
        Assert.Null(await Search.SuggestAsync(new() { Text = text }));
    }

    [Theory]
    [InlineData("scholen", Language.Nl, "scholen")]
    [InlineData("scholen", Language.Nl, "school")]
    [InlineData("vereniging", Language.Nl, "sportverenigingen")]
    [InlineData("getraind", Language.Nl, "trainen")]
    [InlineData("recruiting", Language.En, "recruits")]
    [InlineData("coordinators", Language.En, "coordination")]
    [InlineData("homestart", Language.En, "Home-Start")]
    [InlineData("relationship", Language.En, "relation")]
    [InlineData("invullen", Language.Nl, "in te vullen")]
    public async Task OtherForm_Should_BeFoundAndMarked(string text, Language language, string marked)
    {
        var hits = await Search.SearchAsync(new() { Text = text, Language = language });

        Assert.Contains(marked, hits.SelectMany(hit => hit.Snippet).Where(part => part.IsMatch).Select(part => part.Text), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task FormsOfTheWord_Should_ComeBeforeItsBeginningAndCompounds()
    {
        var hits = await Search.SearchAsync(new() { Text = "vog" });
        var isTheWord = hits.Select(hit => hit.Snippet.Any(part => part.IsMatch && part.Text == "VOG")).ToList();

        Assert.Contains(false, isTheWord);
        Assert.DoesNotContain(true, isTheWord.SkipWhile(each => each));
    }

    [Theory]
    [InlineData("16.000")]
    [InlineData("16,000")]
    [InlineData("16000")]
    public async Task Number_Should_BeFound_WithAnySeparator(string text)
    {
        var hits = await Search.SearchAsync(new() { Text = text, Kinds = [SearchKind.Practice, SearchKind.Figure] });

        Assert.Equal([SearchKind.Figure, SearchKind.Practice], hits.Select(hit => hit.Kind).OrderBy(kind => kind.ToString()));
        Assert.All(hits, hit => Assert.Contains(hit.Snippet, part => part is { IsMatch: true, Text: "16.000" or "16,000" }));
    }

    [Theory]
    [InlineData("negentien plaatsen", "mim-fig")]
    [InlineData("19 places", "mim-fig")]
    [InlineData("sixteen regions", "okd")]
    public async Task Number_Should_BeFound_InWordsAndInDigits(string text, string code)
    {
        var hits = await Search.SearchAsync(new() { Text = text });

        Assert.Contains(hits, hit => hit.Kind == SearchKind.Figure && hit.Code.StartsWith(code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bijna veertig vrijwilligers", Language.Nl, "kindertelefoon", "Vrijwilligers van de Kindertelefoon Rotterdam · Iets minder dan 40 personen · het aantal wisselt")]
    [InlineData("ruim 28.000 telefoongesprekken", Language.Nl, "kindertelefoon", "Telefoongesprekken van de Kindertelefoon Rotterdam · Iets meer dan 28.000 telefoongesprekken, 2010")]
    [InlineData("oudste vrijwilliger 68 jaar", Language.Nl, "kindertelefoon", "Leeftijd van de oudste vrijwilliger van de Kindertelefoon Rotterdam · 68 jaar oud")]
    [InlineData("at most ten detainees", Language.En, "okd", "Detainees at which the OKD group of Veenhuizen is full · At most 10 persons")]
    public async Task Figure_Should_BeFoundByItsPrecisionAndUnit_And_ShowThem(string text, Language language, string caseStudy, string expected)
    {
        var hits = await Search.SearchAsync(new() { Text = text, Kinds = [SearchKind.Figure], Language = language });

        Assert.Contains((caseStudy, expected), hits.Select(hit => (hit.CaseStudy, string.Concat(hit.Snippet.Select(part => part.Text)))));
    }

    [Fact]
    public async Task Number_Should_BeItself_When_AnotherBeginsSo() =>
        Assert.DoesNotContain(await Search.SearchAsync(new() { Text = "negentien" }), hit => hit.Snippet.Any(part => part.IsMatch && part.Text.StartsWith("194", StringComparison.Ordinal)));

    [Fact]
    public async Task FunctionWords_Should_NotBeAskedFor_When_OtherWordsSaySomething()
    {
        var hits = await Search.SearchAsync(new() { Text = "het plein van de buurt", Language = Language.Nl });

        Assert.NotEmpty(hits);
        Assert.Equal((await Search.SearchAsync(new() { Text = "plein buurt", Language = Language.Nl })).Select(hit => hit.Code), hits.Select(hit => hit.Code));
        Assert.NotEmpty(await Search.SearchAsync(new() { Text = "op de" }));
    }

    [Fact]
    public async Task Task_Should_BeFoundByItsPeople_And_BelongToTheirCaseStudy()
    {
        var hit = Assert.Single(await Search.SearchAsync(new() { Text = "jongeren enveloppen", Kinds = [SearchKind.GroupTask] }));

        Assert.Equal("cjg-den-bosch", hit.CaseStudy);
    }

    [Fact]
    public async Task Source_Should_BeFoundByItsAddress() =>
        Assert.Contains(await Search.SearchAsync(new() { Text = "thuisopstraat.nl" }), hit => (hit.Kind, hit.CaseStudy) == (SearchKind.Source, "tos"));

    [Theory]
    [InlineData("vrijwiligers", "vrijwilligers")]
    [InlineData("Vrijwillligers op school", "vrijwilligers op school")]
    [InlineData("coordinater", "coordinator")]
    [InlineData("cooridnator", "coordinator")]
    [InlineData("trainingg", "training")]
    [InlineData("xyzzy", null)]
    [InlineData("vrijwiligers xyzzy", null)]
    [InlineData("vrijwilligers", null)]
    [InlineData("voluntee", null)]
    [InlineData("qu", null)]
    [InlineData("about 1850 volunteers", null)]
    public async Task Misspelling_Should_BeSuggestedAs(string text, string? suggestion)
    {
        Assert.Equal(suggestion, await Search.SuggestAsync(new() { Text = text }));
    }

    [Theory]
    [InlineData("school")]
    [InlineData("coördinatoren")]
    [InlineData("humanitas")]
    public async Task Facets_Should_CountTheHitsOfAllPages(string text)
    {
        var query = new SearchQuery { Text = text };
        var hits = await Search.SearchAsync(query);

        var facets = await Search.CountFacetsAsync(query with { Page = new() { First = 1 } });

        Assert.Equal(
            hits.CountBy(hit => hit.Kind).OrderByDescending(each => each.Value).ThenBy(each => each.Key.ToString(), StringComparer.Ordinal).Select(each => new KindFacet(each.Key, each.Value)),
            facets.Kinds);
        Assert.Equal(
            hits.Where(hit => hit.CaseStudy is not null).CountBy(hit => hit.CaseStudy!).OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => new CaseStudyFacet(each.Key, each.Value)),
            facets.CaseStudies);
    }

    [Fact]
    public async Task MemoryAndAnyCatalog_Should_FindTheSame()
    {
        foreach (var catalog in (ICatalog[])[CaseStudyCatalog.TenCases, ten.Database.Catalog])
        {
            await using var services = new ServiceCollection().AddSingleton(catalog).AddCivilSocietySearch().BuildServiceProvider();
            var search = services.GetRequiredService<ICatalogSearch>();
            foreach (var text in (string[])["school", "vrijwilliger training", "16.000", "de", "bijna veertig vrijwilligers", "zij aan zij", "invullen"])
            {
                var query = new SearchQuery { Text = text, Page = new() { First = 50 } };

                Assert.Equal((await Search.SearchAsync(query)).Select(Told), (await search.SearchAsync(query)).Select(Told));
                Assert.Equal(await Search.CountAsync(query), await search.CountAsync(query));
                Assert.Equal((await Search.CountFacetsAsync(query)).Kinds, (await search.CountFacetsAsync(query)).Kinds);
            }

            Assert.Equal("training", await search.SuggestAsync(new() { Text = "trainingg" }));
        }

        static (SearchKind, string, string?, string?, string, double) Told(SearchHit hit) =>
            (hit.Kind, hit.Code, hit.Section, hit.CaseStudy, string.Concat(hit.Snippet.Select(part => part.Text)), Math.Round(hit.Score, 6));
    }

    [Fact]
    public async Task Search_Should_Stop_When_Cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var query = new SearchQuery { Text = "e" };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Search.SearchAsync(query, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Search.CountAsync(query, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Search.CountFacetsAsync(query, cancelled.Token));
    }
}
