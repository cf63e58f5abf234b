using System.Text.Json;

namespace CivilSociety.Benchmarks.Load;

/// <summary>A query that the load run sends; what is measured with it stays the same while the examples change.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Document">The GraphQL document.</param>
internal sealed record LoadQuery(string Name, string Document)
{
    // The bare engine has the fields of these two, and no more.
    private const string Dashboard =
        """
        query Dashboard($language: Language! = EN) {
          caseStudies(first: 10, order: [{ number: ASC }]) {
            totalCount
            nodes {
              id number slug chapter
              name(language: $language)
              organization { name }
              locations { municipality }
              layerPlacements { emphasis section { number } layer { code level name(language: $language) } }
              volunteerGroups { name(language: $language) types { type { code } initiative } count { min max precision } }
              collaborationForms { form { code } basis section { number } }
              practiceFeatures { feature presence }
            }
          }
        }
        """;

    /// <summary>The query of a page about one case study, and that of a page about all of them.</summary>
    public static IReadOnlyList<LoadQuery> All { get; } =
    [
        new("small", """query Small { caseStudy(slug: "sport-op-school") { number slug chapter name(language: NL) organization { name } } }"""),
        new("dashboard", Dashboard),
    ];

    /// <summary>The body of the request.</summary>
    public string Body { get; } = JsonSerializer.Serialize(new { query = Document });
}
