using CivilSociety.Domain.Search;
using CivilSociety.Persistence.Search;

namespace CivilSociety.Persistence.Tests.Search;

public sealed class SearchedKindTests
{
    [Fact]
    public void EveryKindWithTexts_Should_BeSearchedOrHaveAReason()
    {
        var searched = SearchedKind.All.Select(kind => kind.Type).ToList();
        var withTexts = CatalogModel.Kinds.Where(SearchedKind.HasTexts).ToList();

        Assert.Empty(withTexts.Except(searched).Except(SearchedKind.NotSearched.Keys));
        Assert.Empty(searched.Intersect(SearchedKind.NotSearched.Keys));
        Assert.Empty(searched.Concat(SearchedKind.NotSearched.Keys).Except(withTexts));
        Assert.All(SearchedKind.NotSearched.Values, Assert.NotEmpty);
        Assert.Equal(Enum.GetNames<SearchKind>(), searched.Select(type => type.Name));
    }
}
