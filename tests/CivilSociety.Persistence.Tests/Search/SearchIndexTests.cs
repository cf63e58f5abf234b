using CivilSociety.Catalog;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Persistence.Tests.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public async Task Build_Should_FillTheIndex()
    {
        using var database = new TemporaryDatabase();
        var (seed, other) = (GeneratedSeed.Create(3, 1), GeneratedSeed.Create(2, 2));

        await database.BuildAsync(seed);

        Assert.Equal((1, 0), (await CountAsync(database, FirstText(seed)), await CountAsync(database, FirstText(other))));
    }

    private static string FirstText(Seed seed) => CaseStudyCatalog.Load(seed).Statements[0].Text.Nl;

    private static Task<int> CountAsync(TemporaryDatabase database, string text) => database.Search.CountAsync(new() { Text = text });
}
