using CivilSociety.Catalog;
using CivilSociety.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests;

/// <summary>The module on the ten case studies in a SQLite file.</summary>
public class DatabaseApi : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("civil-society-").FullName;

    public ApiHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await ApiHost.StartAsync(services => AddServices(services.AddCivilSocietyDatabase(Path.Combine(_folder, "catalog.db"))), Configure);
        await Host.Services.GetRequiredService<CatalogImporter>().ImportAsync("test", () => CaseStudyCatalog.TenCases);

        // The version is read once after a write: no test counts that statement.
        await Host.QueryAsync("{ catalog { version } }");
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected virtual void AddServices(IServiceCollection services)
    {
    }

    protected virtual void Configure(CivilSocietyOptions options)
    {
    }
}
