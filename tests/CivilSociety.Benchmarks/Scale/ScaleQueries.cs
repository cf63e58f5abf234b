namespace CivilSociety.Benchmarks.Scale;

/// <summary>A query whose cost is held against that of ten case studies.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Document">The GraphQL document.</param>
internal sealed record ScaleQuery(string Name, string Document);

/// <summary>The queries that are measured at each size.</summary>
internal static class ScaleQueries
{
    private static readonly string[] Roots = ["caseStudies", "statements", "partnerships", "organizations", "figures", "practices", "facts"];

    private static readonly string[] StatementScalars = ["code", "kind", "noneMentioned"];

    public const string FirstPattern = """{ patterns { crosstab(rows: LAYER, columns: COLLABORATION_FORM) { summary(language: EN) } } }""";

    /// <summary>All but those of a deep page, which need its cursor.</summary>
    public static IReadOnlyList<ScaleQuery> All { get; } =
    [
        .. Roots.Select(root => new ScaleQuery($"{root}(first: 10)", $$"""{ {{root}}(first: 10) { nodes { id } pageInfo { hasNextPage endCursor } } }""")),
        .. StatementScalars.Select(scalar => Statements($"statements by {scalar}", $"first: 10, {OrderBy(scalar)}")),
        .. Roots.Select(root => new ScaleQuery($"{root} totalCount", $$"""{ {{root}} { totalCount } }""")),
        new("crosstab of case studies", """{ patterns { crosstab(rows: LAYER, columns: PRACTICE_FEATURE) { n } } }"""),
        new("crosstab of statements", """{ patterns { crosstab(unit: STATEMENTS, rows: PERSPECTIVE, columns: STATEMENT_KIND) { n } } }"""),
        new("rules", """{ patterns { rules(premises: { dimensions: [LAYER, COLLABORATION_FORM] }, conclusions: { dimensions: [PRACTICE_FEATURE] }, minCount: 4) { ruleCount } } }"""),
        new("concepts", """{ patterns { concepts(dimensions: [LAYER, COLLABORATION_FORM, VOLUNTEER_TYPE], minCases: 3) { conceptCount } } }"""),
        new("search(first: 10)", """{ search(text: "trust", first: 10) { nodes { kind } } }"""),
    ];

    /// <summary>A page of statements, each order that is walked: the one of the catalog, and by scalars.</summary>
    public static IReadOnlyList<(string Name, string Order)> Orders { get; } = [("statements", ""), .. StatementScalars.Select(scalar => ($"statements by {scalar}", $"{OrderBy(scalar)}, "))];

    public static ScaleQuery Statements(string name, string arguments) => new(name, $$"""{ statements({{arguments}}) { nodes { id } pageInfo { hasNextPage endCursor } } }""");

    private static string OrderBy(string scalar) => $$"""order: [{ {{scalar}}: ASC }]""";
}
