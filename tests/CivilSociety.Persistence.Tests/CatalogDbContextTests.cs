using CivilSociety.Persistence.PostgreSql;
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

        await AssertPrintedAsync(CatalogTables.FileName, CatalogTables.Create, context.Database.GenerateCreateScript() + SortIndexes.CreateFor(context.GetService<IDesignTimeModel>().Model));
    }

    [Fact]
    public async Task TablesOfPostgreSql_Should_BeThoseOfTheModel()
    {
        using var context = new CatalogDbContext(SchemaModel.OptionsFor("Host=nowhere", null));

        await AssertPrintedAsync(SchemaTables.FileName, SchemaTables.Script, SchemaModel.CreateScript(context));
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

    private static async Task AssertPrintedAsync(string file, string printed, string made)
    {
        var current = made.ReplaceLineEndings("\n");
        if (current != printed)
        {
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, "src", "CivilSociety.Persistence", file), current);
        }

        Assert.True(current == printed, $"src/CivilSociety.Persistence/{file} was stale: it is written anew; review the change, and build again.");
    }
}
