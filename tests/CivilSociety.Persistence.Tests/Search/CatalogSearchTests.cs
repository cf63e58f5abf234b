using CivilSociety.Catalog;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Tests.Search;

public sealed class CatalogSearchTests(TenCasesDatabase ten) : IClassFixture<TenCasesDatabase>
{
    private ICatalogSearch Search => ten.Database.Search;

    [Theory]
    [InlineData("café")]
    [InlineData("CAFE")]
    [InlineData("cafe\u0301")]
    [InlineData("  caf ")]
    public async Task Word_Should_BeFound_When_CaseDiacriticsOrEndDiffer(string text)
    {
        var hit = Assert.Single(await Search.SearchAsync(new() { Text = text, Language = Language.Nl }));

        Assert.Equal(
            (SearchKind.Statement, "tos-contribution-cafe", Language.Nl, "2.7", "tos"),
            (hit.Kind, hit.Code, hit.Language, hit.Section, hit.CaseStudy));
        Assert.Equal(
            [
                new("TOS-vrijwilligers noemen het plein hun ", false),
                new("café", true),
                new(" en een huiskamer; volgens een van hen is er zonder TOS niemand en is het dan ongezellig.", false),
            ],
            hit.Snippet);
    }

    [Fact]
    public async Task NameWithTheWord_Should_ComeBeforeTextWithTheWord()
    {
        var hits = await Search.SearchAsync(new() { Text = "vertrouwen", Kinds = [SearchKind.Factor] });

        Assert.Equal("trust-openness-safety", hits[0].Code);
        Assert.Contains("partner-as-competitor", hits.Skip(1).Select(hit => hit.Code));
    }

    [Fact]
    public async Task Hits_Should_HaveEveryWord_When_ThereAreSeveral()
    {
        var both = await Search.SearchAsync(new() { Text = "train parent", Language = Language.En });

        var (first, second) = (await CodesAsync("train"), await CodesAsync("parent"));
        Assert.NotEmpty(both);
        Assert.Equal(first.Intersect(second).Order(StringComparer.Ordinal), both.Select(Key).Order(StringComparer.Ordinal));

        async Task<IEnumerable<string>> CodesAsync(string word) =>
            (await Search.SearchAsync(new() { Text = word, Language = Language.En })).Select(Key);
    }

    [Fact]
    public async Task Item_Should_BeFoundOnce_When_ItMatchesInBothLanguages()
    {
        var (dutch, english, both) = (await ListAsync(Language.Nl), await ListAsync(Language.En), await ListAsync(null));

        Assert.All(dutch, hit => Assert.Equal(Language.Nl, hit.Language));
        Assert.All(english, hit => Assert.Equal(Language.En, hit.Language));
        Assert.NotEmpty(dutch.Select(Key).Intersect(english.Select(Key)));
        Assert.Equal(dutch.Concat(english).Select(Key).Distinct().Order(StringComparer.Ordinal), both.Select(Key).Order(StringComparer.Ordinal));
        Assert.All(both, hit => Assert.Equal(dutch.Concat(english).Where(each => Key(each) == Key(hit)).Min(each => each.Score), hit.Score));

        Task<IReadOnlyList<SearchHit>> ListAsync(Language? language) => Search.SearchAsync(new() { Text = "coordinator", Language = language });
    }

    [Fact]
    public async Task Hits_Should_BeOfTheKindsAskedFor()
    {
        SearchKind[] kinds = [SearchKind.Organization, SearchKind.CaseStudy];

        var hits = await Search.SearchAsync(new() { Text = "humanitas", Kinds = kinds });

        Assert.Equal([SearchKind.CaseStudy, SearchKind.Organization], hits.Select(hit => hit.Kind).Distinct().Order());
    }

    [Fact]
    public async Task Count_Should_BeThatOfTheHits_When_ThereIsAPage()
    {
        var query = new SearchQuery { Text = "vrijwilliger" };
        var all = await Search.SearchAsync(query);

        var count = await Search.CountAsync(query with { Page = new() { First = 3 } });

        Assert.True(count > 100);
        Assert.Equal(all.Count, count);
    }

    [Theory]
    [InlineData("school", SearchKind.Organization, 4)]
    [InlineData("de", SearchKind.Statement, 50)]
    public async Task Pages_Should_HoldEverythingOnce_When_ReadForwardAndBackward(string text, SearchKind kind, int size)
    {
        var query = new SearchQuery { Text = text, Kinds = [kind] };
        var all = await Search.SearchAsync(query);
        var (forward, backward) = (new List<SearchHit>(), new List<SearchHit>());
        IReadOnlyList<SearchHit> page;

        do
        {
            page = await Search.SearchAsync(query with { Page = new() { First = size, After = forward.Count == 0 ? null : Cursor(forward[^1]) } });
            forward.AddRange(page);
        }
        while (page.Count > 0);

        do
        {
            page = await Search.SearchAsync(query with { Page = new() { Last = size, Before = backward.Count == 0 ? null : Cursor(backward[0]) } });
            backward.InsertRange(0, page);
        }
        while (page.Count > 0);

        // Two neighbours with one score show that the order is total.
        Assert.Contains(all.Zip(all.Skip(1)), pair => pair.First.Score == pair.Second.Score);
        Assert.Equal(all.OrderBy(hit => hit.Score).ThenBy(hit => hit.Code, StringComparer.Ordinal).Select(Key), all.Select(Key));
        Assert.Equal(all.Select(Key), forward.Select(Key));
        Assert.Equal(all.Select(Key), backward.Select(Key));
    }

    [Theory]
    [InlineData("\" OR kind:x* NEAR(")]
    [InlineData("humanitas\" OR \"tos")]
    [InlineData("humanitas NOT tos AND NOT")]
    [InlineData("Code:humanitas")]
    [InlineData("{Name Title}:humanitas")]
    [InlineData("^humanitas + - x'y; DROP TABLE SearchEntry --")]
    public async Task Syntax_Should_BePlainText(string text)
    {
        var query = new SearchQuery { Text = text };

        Assert.Empty(await Search.SearchAsync(query));
        Assert.Equal(0, await Search.CountAsync(query));
    }

    [Theory]
    [InlineData("\"humanitas\" * ^ ( ) { } : + -")]
    [InlineData("humanitas*")]
    [InlineData("humanitas\0")]
    [InlineData("^humanitas")]
    public async Task Signs_Should_MakeNoDifference(string text)
    {
        var plain = await Search.SearchAsync(new() { Text = "humanitas" });

        var hits = await Search.SearchAsync(new() { Text = text });

        Assert.NotEmpty(hits);
        Assert.Equal(plain.Select(Key), hits.Select(Key));
    }

    [Fact]
    public async Task Hits_Should_NameTheSectionAndTheCaseStudy()
    {
        var catalog = CaseStudyCatalog.TenCases;
        var expected = catalog.Statements.ToDictionary(
            statement => $"Statement {statement.Code}",
            statement => ((string?)statement.Section.Code, (string?)statement.CaseStudy.Code));
        foreach (var caseStudy in catalog.CaseStudies)
        {
            expected.Add($"CaseStudy {caseStudy.Code}", (caseStudy.Sections[0].Code, caseStudy.Code));
        }

        var hits = await Search.SearchAsync(new() { Text = "e", Kinds = [SearchKind.Statement, SearchKind.CaseStudy] });

        Assert.True(hits.Count > 300);
        Assert.All(hits, hit => Assert.Equal(expected[Key(hit)], (hit.Section, hit.CaseStudy)));
    }

    [Fact]
    public async Task OrganizationsAndFactors_Should_HaveASectionButNoCaseStudy()
    {
        var hits = await Search.SearchAsync(new() { Text = "humanitas almere", Kinds = [SearchKind.Organization] });
        var factors = await Search.SearchAsync(new() { Text = "trust openness", Kinds = [SearchKind.Factor] });

        Assert.Equal(
            [("Organization humanitas-almere-zeewolde", "10.4", null), ("Factor trust-openness-safety", "1.3.1", (string?)null)],
            hits.Take(1).Concat(factors).Select(hit => (Key(hit), hit.Section, hit.CaseStudy)));
    }

    private static string Key(SearchHit hit) => $"{hit.Kind} {hit.Code}";

    private static IReadOnlyList<object?> Cursor(SearchHit hit) => SearchQuery.CursorOf(hit);
}
