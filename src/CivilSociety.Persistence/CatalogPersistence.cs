using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using CivilSociety.Persistence.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Persistence;

/// <summary>Adds the catalog in a database to a program.</summary>
public static class CatalogPersistence
{
    /// <summary>Adds <see cref="ICatalog"/> and <see cref="ICatalogSearch"/> on the SQLite database in a file, and <see cref="CatalogImporter"/> to fill it.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="path">Path of the database file, created by the import when it is not there; its folder must exist.</param>
    public static IServiceCollection AddCivilSocietyDatabase(this IServiceCollection services, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString;
        return services
            .AddPooledDbContextFactory<CatalogDbContext>(options => options
                .UseSqlite(connection, sqlite => sqlite
                    .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                    // One statement unless a specification asks for more (AsSplitQuery): said, so that EF Core does not warn.
                    .UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
                .AddInterceptors(UnreadRelations.Instance))
            .AddSingleton(provider => new CatalogImporter(provider.GetRequiredService<IDbContextFactory<CatalogDbContext>>()))
            .AddSingleton<ICatalog, DatabaseCatalog>()
            .AddSingleton<ICatalogSearch, CatalogSearch>();
    }
}
