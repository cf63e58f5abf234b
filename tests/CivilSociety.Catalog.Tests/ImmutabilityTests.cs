using CivilSociety.Domain;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Catalog.Tests;

public sealed class ImmutabilityTests
{
    private readonly CatalogGraph _graph = new(CaseStudyCatalog.TenCases);

    [Fact]
    public void Graph_Should_ReachEveryKind_When_ReadFromTheTenCases()
    {
        var kinds = typeof(CatalogItem).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(CatalogItem)) && !type.IsAbstract);

        Assert.Equal(
            kinds.Select(type => type.Name).Order(StringComparer.Ordinal),
            _graph.Items.Select(item => item.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TenCases_Should_StayAsTheyAre_When_ItemsAreMadeThatReferToThem()
    {
        var before = _graph.Lines;

        _graph.MakeOthers();

        Assert.Equal(before, new CatalogGraph(CaseStudyCatalog.TenCases).Lines);
    }

    [Fact]
    public void TenCases_Should_StayAsTheyAre_When_ListsAreCast()
    {
        var before = _graph.Lines;

        _graph.ChangeLists();

        Assert.Equal(before, new CatalogGraph(CaseStudyCatalog.TenCases).Lines);
    }
}
