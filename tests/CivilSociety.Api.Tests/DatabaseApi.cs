using CivilSociety.Persistence;
using CivilSociety.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests;

/// <summary>The module on the ten case studies in a SQLite file.</summary>
public class DatabaseApi : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("civil-society-").FullName;

    public ApiHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var database = Path.Combine(_folder, "catalog.db");
        await BuiltCatalog.CopyToAsync(database);
        Host = await ApiHost.StartAsync(services => AddServices(services.AddCivilSocietyDatabase(database)), Configure);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected virtual void AddServices(IServiceCollection services)
    {
    }

    protected virtual void Configure(CivilSocietyOptions options)
    {
    }
}
