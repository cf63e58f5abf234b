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
        var add = await BuildAsync(_folder);
        if (add is not null)
        {
            Host = await ApiHost.StartAsync(
                services =>
                {
                    add(services);
                    AddServices(services);
                },
                Configure);
        }
    }

    public async Task DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Builds the database.</summary>
    /// <returns>Adds it to the services; null where its server is not installed.</returns>
    protected virtual async Task<Action<IServiceCollection>?> BuildAsync(string folder)
    {
        var database = Path.Combine(folder, "catalog.db");
        await BuiltCatalog.CopyToAsync(database);
        return services => services.AddCivilSocietyDatabase(database);
    }

    protected virtual void AddServices(IServiceCollection services)
    {
    }

    protected virtual void Configure(CivilSocietyOptions options)
    {
    }
}
