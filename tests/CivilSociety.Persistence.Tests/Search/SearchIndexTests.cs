using CivilSociety.Catalog;
using CivilSociety.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence.Tests.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public async Task Import_Should_ReplaceTheIndex()
    {
        await using var database = new TemporaryDatabase();
        var (old, next) = (GeneratedSeed.Create(3, 1), GeneratedSeed.Create(2, 2));
        await database.ImportAsync(old);
        var (oldText, nextText) = (FirstText(old), FirstText(next));
        var before = (await CountAsync(database, oldText), await CountAsync(database, nextText));

        await database.ImportAsync(next);

        Assert.Equal((1, 0), before);
        Assert.Equal((0, 1), (await CountAsync(database, oldText), await CountAsync(database, nextText)));
    }

    [Fact]
    public async Task Import_Should_FillTheIndex_When_TheDatabaseIsOlderThanTheIndex()
    {
        await using var database = new TemporaryDatabase();
        var seed = GeneratedSeed.Create(2, 1);
        await database.ImportAsync(seed);
        await using (var context = database.CreateContext())
        {
            var initial = context.Database.GetMigrations().First();
            await context.Database.MigrateAsync(initial);
            await context.Database.ExecuteSqlAsync($"UPDATE CatalogInfo SET Migration = {initial}");
        }

        Assert.True(await database.ImportAsync(seed));
        Assert.Equal(1, await CountAsync(database, FirstText(seed)));
    }

    private static string FirstText(Seed seed) => CaseStudyCatalog.Load(seed).Statements[0].Text.Nl;

    private static Task<int> CountAsync(TemporaryDatabase database, string text) => database.Search.CountAsync(new() { Text = text });
}
