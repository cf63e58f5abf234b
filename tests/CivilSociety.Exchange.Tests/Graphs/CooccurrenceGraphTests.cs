using CivilSociety.Catalog;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Graphs;

namespace CivilSociety.Exchange.Tests.Graphs;

public sealed class CooccurrenceGraphTests
{
    [NetworkxFact]
    public async Task WriteAsync_Should_HaveTheCountsOfTheCatalog_When_StatementsAreCounted()
    {
        var catalog = CaseStudyCatalog.TenCases;
        var statements = catalog.Statements.Where(statement => !statement.NoneMentioned).ToList();
        int Count(params IReadOnlyList<Factor> factors) => statements.Count(statement => factors.All(factor => statement.Codings.Any(coding => coding.Factor == factor)));

        var graph = await ReadAsync(PatternUnit.Statements);

        Assert.Equal((21, statements.Count), (graph.Nodes.Count, graph.Data["n"].GetInt32()));
        Assert.All(catalog.Factors, factor => Assert.Equal(Count(factor), graph.Nodes[$"factor/{factor.Code}"]["count"].GetInt32()));
        var pairs = catalog.Factors.SelectMany((first, index) => catalog.Factors.Skip(index + 1), (first, second) => (First: first, Second: second)).Where(pair => Count(pair.First, pair.Second) > 0).ToList();
        Assert.Equal(pairs.Count, graph.Edges.Count);
        Assert.All(pairs, pair =>
        {
            var (first, second, both) = ((double)Count(pair.First), (double)Count(pair.Second), Count(pair.First, pair.Second));
            var data = graph.EdgeBetween($"factor/{pair.First.Code}", $"factor/{pair.Second.Code}");
            Assert.Equal(both, data["count"].GetInt32());
            Assert.Equal(both / (first + second - both), data["jaccard"].GetDouble(), 1e-12);
            Assert.Equal(both * statements.Count / (first * second), data["lift"].GetDouble(), 1e-12);
        });
    }

    [NetworkxFact]
    public async Task WriteAsync_Should_SayWhatAFactorIs()
    {
        var graph = await ReadAsync(PatternUnit.CaseStudies);

        var node = graph.Nodes["factor/partner-as-competitor"];
        Assert.Equal(("Partner as competitor", "hindering", "chain"), (node["label"].GetString(), node["effect"].GetString(), node["level"].GetString()));
        Assert.Equal(("case-studies", 10), (graph.Data["unit"].GetString(), graph.Data["n"].GetInt32()));
    }

    private static async Task<ReadGraph> ReadAsync(PatternUnit unit) =>
        Networkx.Read(await Written.BytesAsync(stream => CooccurrenceGraph.WriteAsync(stream, CaseStudyCatalog.TenCases, unit, Language.En)));
}
