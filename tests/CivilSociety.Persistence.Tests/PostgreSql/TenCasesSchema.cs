using CivilSociety.Catalog;
using CivilSociety.Persistence.PostgreSql;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Persistence.Tests.PostgreSql;

/// <summary>One schema with the ten case studies, for all tests of a class.</summary>
public sealed class TenCasesSchema : IAsyncLifetime
{
    public string ConnectionString { get; private set; } = null!;

    public CatalogDatabase Database { get; private set; } = null!;

    /// <summary>Builds a seed, and opens it.</summary>
    public static Task<CatalogDatabase> BuildAsync(string connectionString, Seed seed) => new PostgreSqlCatalogs(connectionString).OpenOrBuildAsync(
        seed.Version,
        () => (CaseStudyCatalog.Load(seed), [.. seed.Files.Select(file => new SourceFile(file.Path, file.Content))]));

    public async Task InitializeAsync()
    {
        // Made for skipped tests too.
        if (PostgreSqlCluster.Programs is not null)
        {
            ConnectionString = PostgreSqlCluster.Shared.CreateDatabase();
            Database = await BuildAsync(ConnectionString, Seed.TenCases());
        }
    }

    public Task DisposeAsync()
    {
        Database?.Dispose();
        return Task.CompletedTask;
    }
}
