using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Persistence;
using CivilSociety.Persistence.PostgreSql;
using CivilSociety.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests.PostgreSql;

/// <summary>The module on the ten case studies in a PostgreSQL database.</summary>
public sealed class PostgreSqlApi : DatabaseApi
{
    /// <summary>Builds a catalog in a database of its own.</summary>
    /// <returns>Adds it to services.</returns>
    internal static async Task<Action<IServiceCollection>> BuildAsync(Seed seed)
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        using var built = await new PostgreSqlCatalogs(database).OpenOrBuildAsync(seed.Version, () => (CaseStudyCatalog.ReadParts(seed), []));
        var schema = built.Path;
        return services => services
            .AddSingleton(provider => new PostgreSqlCatalogs(database, provider.GetService<ILoggerFactory>()).OpenAsync(schema).GetAwaiter().GetResult())
            .AddSingleton<ICatalog>(provider => provider.GetRequiredService<CatalogDatabase>().Catalog)
            .AddSingleton(provider => provider.GetRequiredService<CatalogDatabase>().Search);
    }

    protected override async Task<Action<IServiceCollection>?> BuildAsync(string folder) =>
        PostgreSqlCluster.Programs is null ? null : await BuildAsync(Seed.TenCases());
}
