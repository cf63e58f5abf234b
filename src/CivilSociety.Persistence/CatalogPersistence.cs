using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using CivilSociety.Persistence.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Persistence;

/// <summary>Adds the catalog in a database to a program.</summary>
public static class CatalogPersistence
{
    /// <summary>Adds <see cref="ICatalog"/> and <see cref="ICatalogSearch"/> on a file of <c>CatalogDatabase.BuildAsync</c>, which is opened when first asked for.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="path">Path of the file.</param>
    public static IServiceCollection AddCivilSocietyDatabase(this IServiceCollection services, string path) => services
        .AddSingleton(provider => CatalogDatabase.Open(path, provider.GetService<ILoggerFactory>()))
        .AddSingleton<ICatalog>(provider => provider.GetRequiredService<CatalogDatabase>().Catalog)
        .AddSingleton(provider => provider.GetRequiredService<CatalogDatabase>().Search);

    /// <summary>Adds <see cref="ICatalogSearch"/> over the <see cref="ICatalog"/> of the program, such as one in memory: the same search as that of a database, its index in memory and filled by the first search.</summary>
    /// <param name="services">The program's services; the catalog among them is a singleton.</param>
    public static IServiceCollection AddCivilSocietySearch(this IServiceCollection services) =>
        services.AddSingleton<ICatalogSearch>(provider => new MemorySearch(provider.GetRequiredService<ICatalog>()));
}
