using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Reading;

namespace CivilSociety.Exchange.Graphs;

/// <summary>Writes which factors occur together, by <see cref="PatternEngine.Cooccurrence"/>, as GraphML (Gephi, Cytoscape, networkx, igraph).</summary>
public static class CooccurrenceGraph
{
    /// <summary>The media type.</summary>
    public const string MediaType = GraphMl.MediaType;

    private static readonly GraphAttribute Unit = GraphAttribute.Graph("unit", "string");
    private static readonly GraphAttribute N = GraphAttribute.Graph("n", "int");
    private static readonly GraphAttribute Label = GraphAttribute.Node("label", "string");
    private static readonly GraphAttribute Effect = GraphAttribute.Node("effect", "string");
    private static readonly GraphAttribute Level = GraphAttribute.Node("level", "string");
    private static readonly GraphAttribute NodeCount = GraphAttribute.Node("count", "int");
    private static readonly GraphAttribute EdgeCount = GraphAttribute.Edge("count", "int");
    private static readonly GraphAttribute Weight = GraphAttribute.Edge("weight", "double");
    private static readonly GraphAttribute Jaccard = GraphAttribute.Edge("jaccard", "double");
    private static readonly GraphAttribute Lift = GraphAttribute.Edge("lift", "double");

    /// <summary>
    /// Writes a node for each factor, with how many case studies or statements have it, and an edge for each pair that occurs together, with how often, and Jaccard's
    /// coefficient (also as the weight) and the lift; factors are never unknown, so that both are single values. Leaves the stream open.
    /// </summary>
    /// <exception cref="PatternLimitException">There are too many factors.</exception>
    public static async Task WriteAsync(
        Stream output,
        ICatalog catalog,
        PatternUnit unit = PatternUnit.CaseStudies,
        Language language = Language.En,
        CancellationToken cancellationToken = default)
    {
        var factors = await catalog.ListAsync(new Specification<Factor>(), cancellationToken: cancellationToken);
        var engine = new PatternEngine(await CodedCatalog.LoadAsync(catalog, cancellationToken));
        var cooccurrence = engine.Cooccurrence(new([Dimension.Factor]) { Unit = unit });
        var byCode = factors.ToDictionary(factor => factor.Code, StringComparer.Ordinal);
        using var graph = new GraphMl(
            output,
            "cooccurrence",
            isDirected: false,
            [GraphAttribute.Source, Unit, N, Label, Effect, Level, NodeCount, EdgeCount, Weight, Jaccard, Lift]);
        graph.Write(
            (GraphAttribute.Source, await GraphSource.ReadAsync(catalog, language, cancellationToken)),
            (Unit, ValueNames.NameOf(unit)),
            (N, cooccurrence.N));
        foreach (var counted in cooccurrence.Attributes)
        {
            var factor = byCode[counted.Attribute.Value];
            graph.WriteNode(
                IdOf(counted.Attribute),
                (Label, factor.Name.In(language)),
                (Effect, ValueNames.NameOf(factor.Effect)),
                (Level, ValueNames.NameOf(factor.Level)),
                (NodeCount, counted.Yes));
        }

        foreach (var pair in cooccurrence.Pairs)
        {
            graph.WriteEdge(
                IdOf(pair.First),
                IdOf(pair.Second),
                (EdgeCount, pair.Association.Counts.Both),
                (Weight, pair.Jaccard?.Lower),
                (Jaccard, pair.Jaccard?.Lower),
                (Lift, pair.Lift?.Lower));
        }

        await graph.EndAsync(cancellationToken);
    }

    private static string IdOf(PatternAttribute factor) => $"factor/{factor.Value}";
}
