using System.Text.Json;
using CivilSociety.Catalog;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Graphs;

namespace CivilSociety.Exchange.Tests.Graphs;

public sealed class PartnerGraphTests
{
    [NetworkxFact]
    public async Task WriteAsync_Should_HaveAnEdgeForEachPairOfACaseStudyAndAnOrganization()
    {
        var catalog = CaseStudyCatalog.TenCases;
        var pairs = catalog.CaseStudies.SelectMany(caseStudy => caseStudy.Partnerships).GroupBy(each => (CaseStudy: each.CaseStudy.Code, Organization: each.Organization.Code)).ToList();

        var graph = await ReadAsync(Language.En);

        Assert.False(graph.IsDirected || graph.IsMultigraph);
        Assert.Equal(
            catalog.CaseStudies.Select(each => $"case-study/{each.Code}").Concat(pairs.Select(pair => $"organization/{pair.Key.Organization}")).Distinct().Order(StringComparer.Ordinal),
            graph.Nodes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(pairs.Count, graph.Edges.Count);
        Assert.All(pairs, pair =>
        {
            var data = graph.EdgeBetween($"case-study/{pair.Key.CaseStudy}", $"organization/{pair.Key.Organization}");
            var status = pair.Select(each => each.Status).OfType<PartnershipStatus>().Distinct().Order().Select(Spell).ToList();
            Assert.Equal(pair.Count(), data["mentions"].GetInt32());
            Assert.Equal(string.Join("; ", pair.SelectMany(each => each.Roles).Distinct().Order().Select(Spell)), data["roles"].GetString());
            Assert.Equal(status.Count > 0 ? string.Join("; ", status) : null, data.GetValueOrDefault("status") is { ValueKind: JsonValueKind.String } text ? text.GetString() : null);
            Assert.Equal(pair.Any(each => each.Status is not (PartnershipStatus.Desired or PartnershipStatus.Failed or PartnershipStatus.Ended)), data["exists"].GetBoolean());
        });
    }

    [NetworkxFact]
    public async Task WriteAsync_Should_NameNodesAndRolesInTheLanguage()
    {
        var graph = await ReadAsync(Language.Nl);

        Assert.Equal("Moeders-Informeren-Moeders (MIM), Careyn Breda", graph.Nodes["case-study/mim"]["label"].GetString());
        Assert.Equal("case-study", graph.Nodes["case-study/mim"]["type"].GetString());
        Assert.Equal(3, graph.Nodes["case-study/mim"]["number"].GetInt32());
        Assert.All(graph.Edges.Where(edge => edge.Data["roles"].GetString() == "funder"), edge => Assert.Equal("Financier", edge.Data["roleNames"].GetString()));
        Assert.Contains(graph.Edges, edge => edge.Data["roles"].GetString() == "funder");
        Assert.Equal($"{CaseStudyCatalog.TenCases.Info.Source} CivilSociety-catalogus {CaseStudyCatalog.TenCases.Info.Version}.", graph.Data["source"].GetString());
    }

    private static async Task<ReadGraph> ReadAsync(Language language) =>
        Networkx.Read(await Written.BytesAsync(stream => PartnerGraph.WriteAsync(stream, CaseStudyCatalog.TenCases, language)));

    private static string Spell<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
