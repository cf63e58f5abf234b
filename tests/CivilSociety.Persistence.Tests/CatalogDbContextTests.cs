using CivilSociety.Tests.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence.Tests;

public sealed class CatalogDbContextTests
{
    [Fact]
    public async Task Tables_Should_BeThoseOfTheModel()
    {
        using var context = new CatalogDbContext(CatalogDbContext.OptionsFor("Data Source=:memory:"));
        var current = (context.Database.GenerateCreateScript() + SortIndexes.CreateFor(context.GetService<IDesignTimeModel>().Model)).ReplaceLineEndings("\n");
        if (current != CatalogTables.Create)
        {
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, "src", "CivilSociety.Persistence", CatalogTables.FileName), current);
        }

        Assert.True(current == CatalogTables.Create, "src/CivilSociety.Persistence/Tables.sql was stale: it is written anew; review the change, and build again.");
    }

    [Fact]
    public void EveryTable_Should_HaveAUniqueCode()
    {
        using var context = new CatalogDbContext(CatalogDbContext.OptionsFor("Data Source=:memory:"));

        var without = context.Model
            .GetEntityTypes()
            .Where(type => type.FindProperty("Code") is not null)
            .Where(type => !type.GetIndexes().Any(index => index is { IsUnique: true, Properties: [{ Name: "Code" }] }))
            .Select(type => type.Name);

        Assert.Empty(without);
    }
}
