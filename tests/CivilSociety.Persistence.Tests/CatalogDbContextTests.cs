using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence.Tests;

public sealed class CatalogDbContextTests
{
    [Fact]
    public async Task Migrations_Should_HoldTheWholeModel()
    {
        await using var database = new TemporaryDatabase();
        await using var context = database.CreateContext();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task EveryTable_Should_HaveAUniqueCode()
    {
        await using var database = new TemporaryDatabase();
        await using var context = database.CreateContext();

        var without = context.Model
            .GetEntityTypes()
            .Where(type => type.FindProperty("Code") is not null)
            .Where(type => !type.GetIndexes().Any(index => index is { IsUnique: true, Properties: [{ Name: "Code" }] }))
            .Select(type => type.Name);

        Assert.Empty(without);
    }
}
