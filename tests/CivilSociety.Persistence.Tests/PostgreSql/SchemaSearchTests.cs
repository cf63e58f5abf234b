using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Persistence.Tests.PostgreSql;

/// <summary>Search over a schema gives what it gives over a SQLite file: hits, order, scores, snippets, counts and suggestions.</summary>
public sealed class SchemaSearchTests(TenCasesSchema schema, TenCasesDatabase file) : IClassFixture<TenCasesSchema>, IClassFixture<TenCasesDatabase>
{
    private static readonly string[] Texts =
        ["vertrouwen", "trust", "café", "school", "training volunteers", "opgeleid", "sleutelouders", "e-mail", "1000", "twee", "trianing", "niets daarvan", "de het een", "certificate of conduct"];

    [PostgreSqlFact]
    public async Task Hits_Should_BeThoseOfAFile()
    {
        foreach (var query in Texts.SelectMany(text => new Language?[] { null, Language.Nl, Language.En }, (text, language) => new SearchQuery { Text = text, Language = language }))
        {
            var (actual, expected) = (await AnswerAsync(schema.Database.Search, query), await AnswerAsync(file.Database.Search, query));

            Assert.Equal(string.Join("\n", expected.Except(actual)), string.Join("\n", actual.Except(expected)));
            Assert.Equal(expected, actual);
        }
    }

    [PostgreSqlFact]
    public async Task Index_Should_BeRemoved_When_TheCatalogIsClosed()
    {
        var before = Indexes();
        var database = await TenCasesSchema.BuildAsync(schema.ConnectionString, CivilSociety.Catalog.Seed.TenCases());
        await database.Search.CountAsync(new() { Text = "trust" });
        var index = Assert.Single(Indexes().Except(before));

        database.Dispose();

        Assert.False(File.Exists(index));
    }

    private static async Task<IReadOnlyList<string>> AnswerAsync(ICatalogSearch search, SearchQuery query)
    {
        var hits = await search.SearchAsync(query);
        var facets = await search.CountFacetsAsync(query);
        return
        [
            $"{query.Text} in {query.Language}: {await search.CountAsync(query)}, {await search.SuggestAsync(query)}",
            .. hits.Select(hit => $"{hit.Kind} {hit.Code} {hit.Language} {hit.Section} {hit.CaseStudy} {hit.Score:R} {string.Concat(hit.Snippet)}"),
            .. facets.Kinds.Select(facet => $"{facet}"),
            .. facets.CaseStudies.Select(facet => $"{facet}"),
        ];
    }

    private static string[] Indexes() => Directory.GetFiles(Path.GetTempPath(), "civil-society-search-*.db");
}
