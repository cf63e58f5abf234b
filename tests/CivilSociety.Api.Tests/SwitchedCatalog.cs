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
    private readonly Dictionary<(ILoggerFactory, string), CatalogDatabase> _opened = [];

    /// <summary>Builds the database of a seed, which later requests are answered from.</summary>
    public async Task SwitchAsync(Seed seed)
    {
        var path = Path.Combine(_folder.FullName, $"{_paths.Count}.db");
        await BuiltCatalog.BuildAsync(path, seed);
        _paths.Add(path);
    }

    public void AddTo(IServiceCollection services) => services
        .AddScoped<ICatalog>(provider => Open(provider.GetRequiredService<ILoggerFactory>()).Catalog)
        .AddScoped(provider => Open(provider.GetRequiredService<ILoggerFactory>()).Search);

    public void Dispose()
    {
        foreach (var database in _opened.Values)
        {
            database.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    // Statements are counted by the loggers of the host: each host has a database of its own.
    private CatalogDatabase Open(ILoggerFactory loggers)
    {
        lock (_opened)
        {
            var key = (loggers, _paths[^1]);
            return _opened.TryGetValue(key, out var database) ? database : _opened[key] = CatalogDatabase.Open(_paths[^1], loggers);
        }
    }
}
