using CivilSociety.Api.Telemetry;
using CivilSociety.Domain;
using GraphQL.DataLoader;

namespace CivilSociety.Api.Loading;

/// <summary>Loads values one by one and fetches them in batches.</summary>
internal sealed class BatchLoader<TResult>(IBatchCatalog catalog, Fetch<TResult> fetch)
{
    private readonly Lock _lock = new();
    private Batch? _open;

    /// <summary>Adds a code to the open batch, which is fetched when its first result is awaited.</summary>
    public IDataLoaderResult<TResult> Load(string code)
    {
        lock (_lock)
        {
            _open ??= new Batch(this);
            _open.Codes.Add(code);
            return new Result(_open, code);
        }
    }

    private sealed class Batch(BatchLoader<TResult> loader)
    {
        private Task<IReadOnlyDictionary<string, TResult>>? _fetched;

        public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

        public Task<IReadOnlyDictionary<string, TResult>> FetchAsync(CancellationToken cancellationToken)
        {
            lock (loader._lock)
            {
                if (loader._open == this)
                {
                    loader._open = null;
                }

                return _fetched ??= loader.FetchAsync(Codes, cancellationToken);
            }
        }
    }

    private Task<IReadOnlyDictionary<string, TResult>> FetchAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        RequestTelemetry.RecordBatch(codes.Count);
        return fetch(catalog, codes, cancellationToken);
    }

    private sealed class Result(Batch batch, string code) : IDataLoaderResult<TResult>
    {
        public async Task<TResult> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await batch.FetchAsync(cancellationToken)).TryGetValue(code, out var result) ? result : default!;

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}

/// <summary>Fetches the results of many codes at once; a code without a result has no entry.</summary>
internal delegate Task<IReadOnlyDictionary<string, TResult>> Fetch<TResult>(
    IBatchCatalog catalog,
    IReadOnlyCollection<string> codes,
    CancellationToken cancellationToken);
