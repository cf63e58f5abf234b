using System.Collections;
using System.Reflection;
using CivilSociety.Domain;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Catalog.Tests;

/// <summary>Both directions of every relation, in the ten cases: what is given has a public initializer, the other direction has none.</summary>
public sealed class RelationTests
{
    private static readonly IReadOnlyCollection<CatalogItem> Items = new CatalogGraph(CaseStudyCatalog.TenCases).Items;

    private static readonly ILookup<CatalogItem, CatalogItem> Given = Pairs(isGiven: true);

    private static readonly ILookup<CatalogItem, CatalogItem> Filled = Pairs(isGiven: false);

    [Fact]
    public void Items_Should_BeListed_When_TheyReferToAnother() =>
        Assert.Empty(Items.SelectMany(item => Given[item].Where(other => !Filled[other].Contains(item)), (item, other) => $"{other.GetType().Name} {other.Code} lacks {item.Code}"));

    [Fact]
    public void Lists_Should_HoldNothingElse_When_TheCatalogIsLoaded() =>
        Assert.Empty(Items.SelectMany(item => Filled[item].Where(other => !Given[other].Contains(item) && !Filled[other].Contains(item)), (item, other) => $"{item.Code} lists {other.Code}"));

    [Fact]
    public void Lists_Should_BeInTheOrderOfPositions_When_TheCatalogIsLoaded() => Assert.All(
        Items.SelectMany(item => Relations(item, isGiven: false), (item, property) => property.GetValue(item)).OfType<IEnumerable<CatalogItem>>(),
        list => Assert.Equal(list.OrderBy(item => item.Position), list));

    [Fact]
    public void EveryRelation_Should_BeFilledForSomeItem() =>
        Assert.Equal(
            [],
            Items
                .SelectMany(item => Relations(item, isGiven: false), (item, property) => (Name: $"{item.GetType().Name}.{property.Name}", Others: Others(property.GetValue(item))))
                .GroupBy(relation => relation.Name)
                .Where(relations => relations.All(relation => !relation.Others.Any()))
                .Select(relations => relations.Key)
                .Order(StringComparer.Ordinal));

    private static ILookup<CatalogItem, CatalogItem> Pairs(bool isGiven) => Items
        .SelectMany(item => Relations(item, isGiven).SelectMany(property => Others(property.GetValue(item))), (item, other) => (item, other))
        .ToLookup(pair => pair.item, pair => pair.other);

    private static IEnumerable<PropertyInfo> Relations(CatalogItem item, bool isGiven) =>
        item.GetType().GetProperties().Where(property => property.SetMethod is { } setter && setter.IsPublic == isGiven);

    private static IEnumerable<CatalogItem> Others(object? value) => value switch
    {
        CatalogItem other => [other],
        IEnumerable list => list.OfType<CatalogItem>(),
        _ => [],
    };
}
