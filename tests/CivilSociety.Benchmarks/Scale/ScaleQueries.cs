namespace CivilSociety.Benchmarks.Scale;

/// <summary>A query whose cost is held against that of ten case studies.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Document">The GraphQL document.</param>
internal sealed record ScaleQuery(string Name, string Document)
{
    /// <summary>What it may take at most, for its row; empty where nothing is laid down.</summary>
    public string Bound { get; init; } = "";
}

/// <summary>The queries that are measured at each size.</summary>
internal static class ScaleQueries
{
    private const string OrRefused = " (or refused)";

    private static readonly string[] Roots = ["caseStudies", "statements", "partnerships", "organizations", "figures", "practices", "facts"];

    private static readonly string[] StatementScalars = ["code", "kind", "noneMentioned"];

    public const string FirstPattern = """{ patterns { crosstab(rows: LAYER, columns: COLLABORATION_FORM) { summary(language: EN) } } }""";

    public const string FirstSearch = """{ search(text: "civil", first: 1) { totalCount } }""";

    /// <summary>First pages of the lists, and their counts.</summary>
    public static IReadOnlyList<ScaleQuery> FirstPages { get; } =
    [
        .. Roots.Select(root => new ScaleQuery($"{root}(first: 10)", $$"""{ {{root}}(first: 10) { nodes { id } pageInfo { hasNextPage endCursor } } }""")),
        .. StatementScalars.Select(scalar => Statements($"statements by {scalar}", $"first: 10, {OrderBy(scalar)}")),
        .. Roots.Select(root => new ScaleQuery($"{root} totalCount", $$"""{ {{root}} { totalCount } }""")),
    ];

    /// <summary>Patterns and search: measured after the pages, so that what they leave in memory is not counted with those.</summary>
    public static IReadOnlyList<ScaleQuery> Others { get; } =
    [
        Pattern("crosstab of all case studies", "crosstab(rows: LAYER, columns: PRACTICE_FEATURE) { cells { value { lower upper } } }", " (20)"),
        Pattern("crosstab of all statements", "crosstab(unit: STATEMENTS, rows: PERSPECTIVE, columns: STATEMENT_KIND) { cells { value { lower upper } } }", " (100)"),
        Pattern("crosstab of all statements by what may not be stated", "crosstab(unit: STATEMENTS, rows: PERSPECTIVE, columns: PRACTICE_FEATURE) { cells { value { lower upper } } }", " (100)"),
        Pattern("  as shares of the row", "crosstab(unit: STATEMENTS, rows: PERSPECTIVE, columns: PRACTICE_FEATURE, measure: SHARE_OF_ROW) { cells { value { lower upper } } }", " (100)"),
        Pattern("rules", "rules(premises: { dimensions: [LAYER, COLLABORATION_FORM] }, conclusions: { dimensions: [PRACTICE_FEATURE] }, minCount: 4) { ruleCount }", OrRefused),
        Pattern("rules by chance", "rules(premises: { dimensions: [LAYER, COLLABORATION_FORM] }, conclusions: { dimensions: [PRACTICE_FEATURE] }, minCount: 4, withChance: true) { ruleCount }", OrRefused),
        Pattern("concepts", "concepts(dimensions: [LAYER, COLLABORATION_FORM, VOLUNTEER_TYPE], minCases: 3) { conceptCount }", OrRefused),
        Pattern("concepts of case studies", "concepts(dimensions: [CASE_STUDY]) { conceptCount }", OrRefused),
        Pattern("co-occurrence in statements", "cooccurrence(unit: STATEMENTS, dimensions: [FACTOR, PRACTICE_FEATURE]) { pairCount pairs { jaccard { lower upper } } }"),
        Pattern("similar case studies", """similar(caseStudy: "sport-op-school") { caseStudies { value { lower upper } } }"""),
        Pattern("perspectives", "perspectives { voices { statementCount } gapCount }"),
        Pattern("blind spots", "blindSpots(dimensions: [LAYER, VOLUNTEER_TYPE, PRACTICE_FEATURE]) { neverObservedCount }"),
        Pattern("advice", """advice(profile: { layers: ["prevention"], presentFeatures: [TRAINING] }) { lessons { reasons } }"""),
        Pattern("contrast", """contrast(with: ["layer:prevention"], against: ["~layer:prevention"]) { differenceCount }"""),
        Pattern("truth table", """truthTable(conditions: ["layer:prevention", "practice-feature:selection"], outcome: "practice-feature:training") { rows { n } }"""),
        Pattern("necessity", """necessity(conditions: ["layer:prevention", "practice-feature:selection"], outcome: "practice-feature:training") { summary }"""),
        Pattern("attributes", "attributes(dimensions: [LAYER, PRACTICE_FEATURE]) { rows { cells { hasIt } } }"),
        Pattern("findings", "findings { verdict }"),
        new("search(first: 10)", """{ search(text: "trust", first: 10) { nodes { kind } } }"""),
    ];

    /// <summary>A page of statements, each order that is walked: the one of the catalog, and by scalars.</summary>
    public static IReadOnlyList<(string Name, string Order)> Orders { get; } = [("statements", ""), .. StatementScalars.Select(scalar => ($"statements by {scalar}", $"{OrderBy(scalar)}, "))];

    public static ScaleQuery Statements(string name, string arguments) => new(name, $$"""{ statements({{arguments}}) { nodes { id } pageInfo { hasNextPage endCursor } } }""");

    private static ScaleQuery Pattern(string name, string field, string bound = "") => new(name, $"{{ patterns {{ {field} }} }}") { Bound = bound };

    private static string OrderBy(string scalar) => $$"""order: [{ {{scalar}}: ASC }]""";
}
