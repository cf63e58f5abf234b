using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Persistence;
using CivilSociety.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests;

/// <summary>A catalog database that another can take the place of, from the next request on: as the server does it.</summary>
internal sealed class SwitchedCatalog : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("civil-society-");
    private readonly List<string> _paths = [];
    private readonly List<CatalogDatabase> _opened = [];

    /// <summary>Builds the database of a seed, which later requests are answered from.</summary>
    public async Task SwitchAsync(Seed seed)
    {
        var path = Path.Combine(_folder.FullName, $"{_paths.Count}.db");
        await BuiltCatalog.BuildAsync(path, seed);
        _paths.Add(path);
    }

    public void AddTo(IServiceCollection services)
    {
        var opened = new Dictionary<string, CatalogDatabase>(StringComparer.Ordinal);
        services
            .AddScoped(provider => Open(provider.GetRequiredService<ILoggerFactory>()).Catalog)
            .AddScoped<ICatalog>(provider => provider.GetRequiredService<IBatchCatalog>())
            .AddScoped(provider => Open(provider.GetRequiredService<ILoggerFactory>()).Search);

        CatalogDatabase Open(ILoggerFactory loggers)
        {
            lock (opened)
            {
                if (!opened.TryGetValue(_paths[^1], out var database))
                {
                    opened.Add(_paths[^1], database = CatalogDatabase.Open(_paths[^1], loggers));
                    _opened.Add(database);
                }

                return database;
            }
        }
    }

    public void Dispose()
    {
        _opened.ForEach(database => database.Dispose());
        _folder.Delete(recursive: true);
    }
}
