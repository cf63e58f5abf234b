using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Persistence;

/// <summary>Where an opened catalog is, and what each kind of database does in its own way.</summary>
internal interface ICatalogStore : IDisposable
{
    string Path { get; }

    ICatalogSearch Search { get; }

    bool IsAsOpened { get; }

    /// <exception cref="CatalogUnavailableException">It is not as it was opened.</exception>
    void EnsureAsOpened();

    /// <summary>Asks the database.</summary>
    /// <exception cref="CatalogUnavailableException">It cannot be read.</exception>
    Task CheckAsync(CancellationToken cancellationToken);

    DbContextOptions<CatalogDbContext> ContextOptions(ILoggerFactory? loggers);

    /// <summary>The result of a reading, whose faults are told alike by all databases.</summary>
    Task<T> ReadAsync<T>(Func<Task<T>> read);

    IReadOnlyList<SourceFile> ReadSources();

    /// <summary>What patterns see of the case studies, in the order in which it was written.</summary>
    /// <exception cref="CatalogUnavailableException">It cannot be read.</exception>
    Task<IReadOnlyList<byte[]>> ReadCodedAsync(CancellationToken cancellationToken);

    IReadOnlyDictionary<string, int> ReadCounts();
}
