using System.Runtime.CompilerServices;
using System.Text.Json;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Specifications;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>Search by the full-text index of SQLite, FTS5, ranked by BM25.</summary>
/// <param name="connect">Gives a connection to a database that has the index.</param>
internal sealed class CatalogSearch(Func<SqliteConnection> connect) : ICatalogSearch
{
    private const string Matches = "SearchEntry MATCH @wide AND Kind IN (SELECT value FROM json_each(@kinds))";

    // Any of the words themselves comes before any of what is only found by its beginning, its parts or its synonyms, and side by side before apart.
    private const int Closeness = 1000;

    // Read by the first search. What fails is tried again by the next.
    private readonly Lazy<SearchExpression> _expression = new(
        () =>
        {
            using var connection = connect();
            return new(SearchWords.Read(connection), SearchMeanings.Read(connection));
        },
        LazyThreadSafetyMode.PublicationOnly);

    // The hits, the counts and the suggestion of one query share them.
    private readonly ConditionalWeakTable<SearchQuery, ExpandedQuery> _expanded = [];

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default) => AnswerAsync<IReadOnlyList<SearchHit>>(() =>
    {
        var hits = Rows(Sql(query.Page), query, OfThePage(query), SearchRow.Read, cancellationToken).Select(row => row.ToHit());
        return [.. query.Page.Last is null ? hits : hits.Reverse()];
    });

    /// <inheritdoc/>
    public Task<int> CountAsync(SearchQuery query, CancellationToken cancellationToken = default) => AnswerAsync(() => Count(query, cancellationToken));

    /// <inheritdoc/>
    public Task<SearchFacets> CountFacetsAsync(SearchQuery query, CancellationToken cancellationToken = default) => AnswerAsync(() =>
    {
        var counts = Rows(
            $"SELECT Kind, CaseStudy, count(*) FROM (SELECT DISTINCT Kind, Code, CaseStudy FROM SearchEntry WHERE {Matches}) GROUP BY Kind, CaseStudy",
            query,
            [],
            row => (Kind: Enum.Parse<SearchKind>(row.GetString(0)), CaseStudy: row.IsDBNull(1) ? null : row.GetString(1), Count: row.GetInt32(2)),
            cancellationToken);
        return new SearchFacets
        {
            Kinds = [.. counts.GroupBy(each => each.Kind, (kind, each) => new KindFacet(kind, each.Sum(count => count.Count))).OrderByDescending(each => each.Count).ThenBy(each => each.Kind.ToString(), StringComparer.Ordinal)],
            CaseStudies =
            [
                .. counts.Where(each => each.CaseStudy is not null)
                    .GroupBy(each => each.CaseStudy!, (caseStudy, each) => new CaseStudyFacet(caseStudy, each.Sum(count => count.Count)))
                    .OrderByDescending(each => each.Count)
                    .ThenBy(each => each.CaseStudy, StringComparer.Ordinal),
            ],
        };
    });

    /// <inheritdoc/>
    public Task<string?> SuggestAsync(SearchQuery query, CancellationToken cancellationToken = default) => AnswerAsync(() =>
        _expression.Value.Suggest(query) is { } suggestion && Count(query with { Text = suggestion }, cancellationToken) > 0 ? suggestion : null);

    // SQLite knows no waiting.
    private static Task<T> AnswerAsync<T>(Func<T> answer) => Interruption.WatchAsync(() => Task.FromResult(answer()));

    private int Count(SearchQuery query, CancellationToken cancellationToken) =>
        Rows($"SELECT count(*) FROM (SELECT DISTINCT Kind, Code FROM SearchEntry WHERE {Matches})", query, [], row => row.GetInt32(0), cancellationToken).Single();

    private ExpandedQuery Expanded(SearchQuery query) => _expanded.GetValue(query, each => new(each, _expression.Value));

    private List<T> Rows<T>(string sql, SearchQuery query, IEnumerable<SqliteParameter> ofThePage, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var kinds = query.Kinds is { Count: > 0 } given ? given : Enum.GetValues<SearchKind>();
        using var connection = connect();
        using var watch = Interruption.Watch(connection, cancellationToken);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddRange(
        [
            Parameter("wide", Expanded(query).Wide),
            Parameter("kinds", JsonSerializer.Serialize(kinds.Select(kind => kind.ToString()))),
            .. ofThePage,
        ]);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    // A name or a title says more than a text does. The snippets, which cost most, are made of the page only.
    private static string Sql(Page page)
    {
        var direction = page.Last is null ? "ASC" : "DESC";
        return $"""
            WITH close AS MATERIALIZED (
                SELECT rowid AS Id FROM SearchEntry WHERE @close <> @wide AND SearchEntry MATCH @close
            ),
            adjacent AS MATERIALIZED (
                SELECT rowid AS Id FROM SearchEntry WHERE @adjacent IS NOT NULL AND SearchEntry MATCH @adjacent
            ),
            matched AS MATERIALIZED (
                SELECT rowid AS Id, Kind, Code, Language, Section, CaseStudy,
                    bm25(SearchEntry, 10.0, 1.0, 10.0, 1.0)
                        - iif(@close = @wide OR rowid IN (SELECT Id FROM close), {Closeness}, 0)
                        - iif(rowid IN (SELECT Id FROM adjacent), {Closeness}, 0) AS Score
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
            WHERE SearchEntry MATCH @wide
            ORDER BY page.Score {direction}, page.Kind {direction}, page.Code {direction}
            """;
    }

    private static string Bound(IReadOnlyList<object?>? values, string comparison, string name) =>
        values is null ? "" : $"AND (Score, Kind, Code) {comparison} (@{name}0, @{name}1, @{name}2)";

    private IEnumerable<SqliteParameter> OfThePage(SearchQuery query) =>
    [
        Parameter("close", Expanded(query).Close),
        Parameter("adjacent", Expanded(query).Adjacent),
        Parameter("limit", query.Page.Last ?? query.Page.First ?? -1),
        .. Values("after", query.Page.After),
        .. Values("before", query.Page.Before),
    ];

    private static IEnumerable<SqliteParameter> Values(string name, IReadOnlyList<object?>? values) =>
        (values ?? []).Select((value, index) => Parameter($"{name}{index}", value));

    private static SqliteParameter Parameter(string name, object? value) => new($"@{name}", value ?? DBNull.Value);
}
