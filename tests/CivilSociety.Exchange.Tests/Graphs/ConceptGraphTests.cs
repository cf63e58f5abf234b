using System.Text.Json;
using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;
using CivilSociety.Exchange.Graphs;

namespace CivilSociety.Exchange.Tests.Graphs;

public sealed class ConceptGraphTests
{
    [NetworkxFact]
    public async Task WriteAsync_Should_HaveTheWholeLattice()
    {
        var coded = await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases);
        var concepts = new PatternEngine(coded).Concepts(new(ConceptGraph.Dimensions) { MinCases = 0 }).Concepts;

        var graph = await ReadAsync();

        Assert.True(graph.IsDirected);
        Assert.Equal(concepts.Count, graph.Nodes.Count);
        Assert.Equal(
            concepts.SelectMany(concept => concept.Narrower, (concept, narrower) => ($"concept/{concept.Number}", $"concept/{narrower.Number}")).Order(),
            graph.Edges.Select(edge => (edge.Source, edge.Target)).Order());
        Assert.All(concepts, concept => Assert.Equal(concept.CaseStudies.Count, graph.Nodes[$"concept/{concept.Number}"]["extentSize"].GetInt32()));
    }

    [NetworkxFact]
    public async Task WriteAsync_Should_NameExtentAndIntent()
    {
        var graph = await ReadAsync();

        var catalog = CaseStudyCatalog.TenCases;
        var sharedByAll = Enum.GetValues<PracticeFeatureCode>()
            .Where(feature => catalog.CaseStudies.All(caseStudy => caseStudy.Practices.Where(practice => practice.Feature == feature).Select(practice => practice.Presence).Distinct().ToList() is [Presence.Present]))
            .Select(feature => $"practice-feature:{JsonNamingPolicy.KebabCaseLower.ConvertName(feature.ToString())}");
        var top = graph.Nodes["concept/0"];
        Assert.Equal(string.Join("; ", catalog.CaseStudies.Select(caseStudy => caseStudy.Code)), top["extent"].GetString());
        Assert.Equal(string.Join("; ", catalog.CaseStudies.Select(caseStudy => caseStudy.Name.En)), top["extentNames"].GetString());
        Assert.Equal(string.Join("; ", sharedByAll), top["intent"].GetString());
        var formal = graph.Nodes.Values.Where(node => node["intent"].GetString()!.Split("; ").Contains("collaboration-form:formal")).MaxBy(node => node["extentSize"].GetInt32())!;
        var cases = catalog.CaseStudies.Where(caseStudy => caseStudy.CollaborationForms.Any(placement => placement.Form.Code == "formal"));
        Assert.Equal(string.Join("; ", cases.Select(caseStudy => caseStudy.Code)), formal["extent"].GetString());
    }

    // No concept leads back to itself, and each but the first is reached.
    [NetworkxFact]
    public async Task WriteAsync_Should_LeadFromTheBroadestToTheNarrowestConcept()
    {
        var graph = await ReadAsync();

        Assert.All(graph.Edges, edge => Assert.True(graph.Nodes[edge.Source]["extentSize"].GetInt32() > graph.Nodes[edge.Target]["extentSize"].GetInt32()));
        Assert.Equal(["concept/0"], graph.Nodes.Keys.Except(graph.Edges.Select(edge => edge.Target)));
        Assert.Equal([$"concept/{graph.Nodes.Count - 1}"], graph.Nodes.Keys.Except(graph.Edges.Select(edge => edge.Source)));
    }

    private static async Task<ReadGraph> ReadAsync() => Networkx.Read(await Written.BytesAsync(stream => ConceptGraph.WriteAsync(stream, CaseStudyCatalog.TenCases, Language.En)));
}
