using System.Security.Cryptography;
using System.Text;
using CivilSociety.Persistence.Search;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence.Tests;

public sealed class CatalogDbContextTests
{
    [Fact]
    public void Model_Should_BeTheHashOfAllSql()
    {
        using var context = new CatalogDbContext(CatalogDbContext.OptionsFor("Data Source=:memory:"));
        var sql = context.Database.GenerateCreateScript().ReplaceLineEndings("\n") + SearchIndex.Create + SearchIndex.Fill;

        // Tables have changed where this fails: write the new hash into CatalogFile.
        Assert.Equal(CatalogFile.Model, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)))[..8]);
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
