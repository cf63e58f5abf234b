using System.Text.Json;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Specifications;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence.Search;

/// <summary>Search by the full-text index of SQLite, FTS5, ranked by BM25.</summary>
internal sealed class CatalogSearch(CatalogDatabase database) : ICatalogSearch
{
    private const string Matches =
        """
        SearchEntry MATCH @words
            AND (@language IS NULL OR Language = @language)
            AND Kind IN (SELECT value FROM json_each(@kinds))
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        await using var context = await database.Present().Contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Interruption.WatchAsync(() => context.Database.SqlQueryRaw<SearchRow>(Sql(query.Page), Parameters(query)).ToListAsync(cancellationToken));
        var hits = rows.Select(row => row.ToHit());
        return [.. query.Page.Last is null ? hits : hits.Reverse()];
    }

    /// <inheritdoc/>
    public async Task<int> CountAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        const string Sql = $"SELECT count(*) AS Value FROM (SELECT DISTINCT Kind, Code FROM SearchEntry WHERE {Matches})";
        await using var context = await database.Present().Contexts.CreateDbContextAsync(cancellationToken);
        return await Interruption.WatchAsync(() => context.Database.SqlQueryRaw<int>(Sql, Parameters(query)).SingleAsync(cancellationToken));
    }

    // A name or a title says more than a text does. The snippets, which cost most, are made of the page only.
    private static string Sql(Page page)
    {
        var direction = page.Last is null ? "ASC" : "DESC";
        return $"""
            WITH matched AS MATERIALIZED (
                SELECT rowid AS Id, Kind, Code, Language, Section, CaseStudy, bm25(SearchEntry, 10.0, 10.0, 1.0) AS Score
                FROM SearchEntry
                WHERE {Matches}
            ),
            item AS (
                SELECT *, row_number() OVER (PARTITION BY Kind, Code ORDER BY Score, Language) AS Place FROM matched
            ),
            page AS MATERIALIZED (
                SELECT * FROM item
                WHERE Place = 1 {Bound(page.After, ">", "after")} {Bound(page.Before, "<", "before")}
                ORDER BY Score {direction}, Kind {direction}, Code {direction}
                LIMIT @limit
            )
            SELECT page.Kind, page.Code, page.Language, page.Section, page.CaseStudy, page.Score,
                snippet(SearchEntry, -1, '{SearchRow.MatchStart}', '{SearchRow.MatchEnd}', '…', 24) AS Snippet
            FROM SearchEntry CROSS JOIN page ON page.Id = SearchEntry.rowid
            WHERE SearchEntry MATCH @words
            ORDER BY page.Score {direction}, page.Kind {direction}, page.Code {direction}
            """;
    }

    private static string Bound(IReadOnlyList<object?>? values, string comparison, string name) =>
        values is null ? "" : $"AND (Score, Kind, Code) {comparison} (@{name}0, @{name}1, @{name}2)";

    private static object[] Parameters(SearchQuery query)
    {
        var kinds = query.Kinds is { Count: > 0 } given ? given : Enum.GetValues<SearchKind>();
        return
        [
            Parameter("words", string.Join(' ', SearchQuery.WordsOf(query.Text).Select(AsBeginning))),
            Parameter("language", query.Language?.ToString()),
            Parameter("kinds", JsonSerializer.Serialize(kinds.Select(kind => kind.ToString()))),
            Parameter("limit", query.Page.Last ?? query.Page.First ?? -1),
            .. Values("after", query.Page.After),
            .. Values("before", query.Page.Before),
        ];
    }

    private static IEnumerable<SqliteParameter> Values(string name, IReadOnlyList<object?>? values) =>
        (values ?? []).Select((value, index) => Parameter($"{name}{index}", value));

    private static SqliteParameter Parameter(string name, object? value) => new($"@{name}", value ?? DBNull.Value);

    // Between quotes nothing is syntax but a quote, which is doubled; the star asks for words that begin so.
    private static string AsBeginning(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"*";
}
