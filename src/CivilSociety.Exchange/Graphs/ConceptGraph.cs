using CivilSociety.Domain;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.Graphs;

/// <summary>Writes the concept lattice of the case studies, by <see cref="PatternEngine.Concepts"/>, as GraphML (Gephi, Cytoscape, networkx, igraph).</summary>
public static class ConceptGraph
{
    /// <summary>The media type.</summary>
    public const string MediaType = GraphMl.MediaType;

    private static readonly GraphAttribute N = GraphAttribute.Graph("n", "int");
    private static readonly GraphAttribute Label = GraphAttribute.Node("label", "string");
    private static readonly GraphAttribute ExtentSize = GraphAttribute.Node("extentSize", "int");
    private static readonly GraphAttribute IntentSize = GraphAttribute.Node("intentSize", "int");
    private static readonly GraphAttribute Extent = GraphAttribute.Node("extent", "string");
    private static readonly GraphAttribute ExtentNames = GraphAttribute.Node("extentNames", "string");
    private static readonly GraphAttribute Intent = GraphAttribute.Node("intent", "string");
    private static readonly GraphAttribute IntentNames = GraphAttribute.Node("intentNames", "string");

    /// <summary>The dimensions whose attributes make the concepts: what a practice is like, without the factors that are said of it.</summary>
    /// <remarks>Ten case studies have 1,024 concepts at most, however many attributes there are.</remarks>
    public static IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm, Dimension.PracticeFeature];

    /// <summary>
    /// Writes a node for each concept, with its extent (case studies) and intent (attributes), joined by semicolons, and an edge to each next narrower one: the whole
    /// lattice, from the case studies that share nothing to the attributes that no case study has together. Leaves the stream open.
    /// </summary>
    /// <exception cref="PatternLimitException">There are too many concepts.</exception>
    public static async Task WriteAsync(Stream output, ICatalog catalog, Language language = Language.En, CancellationToken cancellationToken = default)
    {
        var coded = await CodedCatalog.LoadAsync(catalog, cancellationToken);
        var report = new PatternEngine(coded).Concepts(new(Dimensions) { MinCases = 0 });
        using var graph = new GraphMl(output, "concepts", isDirected: true, [GraphAttribute.Source, N, Label, ExtentSize, IntentSize, Extent, ExtentNames, Intent, IntentNames]);
        graph.Write((GraphAttribute.Source, await GraphSource.ReadAsync(catalog, language, cancellationToken)), (N, report.N));
        foreach (var concept in report.Concepts)
        {
            var intent = Join(concept.Attributes.Select(attribute => attribute.Label.In(language)));
            graph.WriteNode(
                IdOf(concept),
                (Label, $"{concept.CaseStudies.Count}: {intent ?? "-"}"),
                (ExtentSize, concept.CaseStudies.Count),
                (IntentSize, concept.Attributes.Count),
                (Extent, Join(concept.CaseStudies.Select(caseStudy => caseStudy.Code))),
                (ExtentNames, Join(concept.CaseStudies.Select(caseStudy => coded.CaseStudyNames[caseStudy.Code].In(language)))),
                (Intent, Join(concept.Attributes.Select(attribute => attribute.Key))),
                (IntentNames, intent));
        }

        foreach (var concept in report.Concepts)
        {
            foreach (var narrower in concept.Narrower)
            {
                graph.WriteEdge(IdOf(concept), IdOf(narrower));
            }
        }

        await graph.EndAsync(cancellationToken);
    }

    private static string IdOf(Concept concept) => $"concept/{concept.Number}";

    // Readers differ in whether an empty value is there.
    private static string? Join(IEnumerable<string> values) => string.Join("; ", values) is { Length: > 0 } joined ? joined : null;
}
