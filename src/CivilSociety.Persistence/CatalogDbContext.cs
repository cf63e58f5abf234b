using CivilSociety.Domain;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence;

/// <summary>The catalog's tables; the domain classes themselves are mapped.</summary>
/// <remarks>A migration is added with <c>dotnet ef migrations add Name --project src/CivilSociety.Persistence</c>.</remarks>
internal sealed class CatalogDbContext(DbContextOptions<CatalogDbContext> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var enums = typeof(CatalogItem).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic);
        foreach (var type in enums)
        {
            configurationBuilder.Properties(type).HaveConversion<string>().HaveMaxLength(40);
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        CatalogModel.Configure(modelBuilder);
        OrdinalTextTranslation.AddTo(modelBuilder);
        foreach (var foreignKey in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()))
        {
            // The importer decides what goes; nothing goes along unseen.
            foreignKey.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }
}
