using CivilSociety.Domain;
using CivilSociety.Persistence.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Persistence;

/// <summary>The catalog's tables; the domain classes themselves are mapped.</summary>
internal sealed class CatalogDbContext(DbContextOptions<CatalogDbContext> options) : DbContext(options)
{
    /// <summary>The options for a SQLite connection.</summary>
    public static DbContextOptions<CatalogDbContext> OptionsFor(string connection, ILoggerFactory? loggers = null) => new DbContextOptionsBuilder<CatalogDbContext>()
        .UseSqlite(connection, sqlite => sqlite
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            // One statement unless a specification asks for more (AsSplitQuery): said, so that EF Core does not warn.
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
        .UseLoggerFactory(loggers)
        .AddInterceptors(UnreadRelations.Instance, Interruption.Instance, FoldedTextFunction.Instance)
        .Options;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        if (!Database.IsSqlite())
        {
            SchemaModel.AddConventions(configurationBuilder);
        }

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
        new OrdinalTextTranslation(this.GetService<IRelationalTypeMappingSource>(), Database.IsSqlite() ? "instr" : "strpos").AddTo(modelBuilder);
        FoldedTextFunction.AddTo(modelBuilder);
    }
}
