using System.Text.Json;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Benchmarks.Load;

/// <summary>A query that the load run sends.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Document">The GraphQL document.</param>
internal sealed record LoadQuery(string Name, string Document)
{
    /// <summary>The query of a page about one case study, and that of a page about all of them.</summary>
    public static IReadOnlyList<LoadQuery> All { get; } =
    [
        new("small", """query Small { caseStudy(slug: "sport-op-school") { number slug chapter name(language: NL) organization { name } } }"""),
        new("dashboard", File.ReadAllText(Path.Combine(Repository.Examples, "01-overview.graphql"))),
    ];

    /// <summary>The body of the request.</summary>
    public string Body { get; } = JsonSerializer.Serialize(new { query = Document });
}
