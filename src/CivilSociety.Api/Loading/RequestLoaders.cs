using CivilSociety.Api.Guards;
using CivilSociety.Domain;
using GraphQL.DataLoader;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Loading;

/// <summary>The batch loaders of one request, by what they load.</summary>
internal sealed class RequestLoaders(IBatchCatalog catalog, IOptions<CivilSocietyOptions> options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<object, object> _loaders = [];
    private readonly Dictionary<object, object> _made = [];

    public IBatchCatalog Catalog { get; } = catalog;

    public FilterWeight Filters { get; } = new(catalog, options.Value.Limits.Comparisons);

    /// <summary>The value of a key, made once in a request.</summary>
    public T Once<T>(object key, Func<T> make)
        where T : class
    {
        lock (_lock)
        {
            if (!_made.TryGetValue(key, out var made))
            {
                _made.Add(key, made = make());
            }

            return (T)made;
        }
    }

    /// <summary>The result for one code, fetched together with those of all others requested with the same key.</summary>
    /// <remarks>The key tells what is loaded: where the arguments of a field decide it, it is the field's place in the document.</remarks>
    public IDataLoaderResult<TResult> Load<TResult>(object key, string code, Fetch<TResult> fetch)
    {
        lock (_lock)
        {
            if (!_loaders.TryGetValue(key, out var loader))
            {
                _loaders.Add(key, loader = new BatchLoader<TResult>(Catalog, fetch));
            }

            return ((BatchLoader<TResult>)loader).Load(code);
        }
    }

    /// <summary>A result that has no parents to be fetched for: one batch of one.</summary>
    public IDataLoaderResult<TResult> LoadAtRoot<TResult>(object key, Func<IBatchCatalog, CancellationToken, Task<TResult>> load) =>
        Load<TResult>(key, "", async (catalog, _, cancellationToken) =>
            new Dictionary<string, TResult>(StringComparer.Ordinal) { [""] = await load(catalog, cancellationToken) });
}
