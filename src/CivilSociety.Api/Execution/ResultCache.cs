using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Answers as they were sent, kept while there is room; of equal requests that run together, one is executed.</summary>
internal sealed class ResultCache(IOptions<CivilSocietyOptions> options) : IDisposable
{
    // The size of an entry beside its texts.
    private const int EntryBytes = 500;

    private readonly MemoryCache? _answers = options.Value.Caching.ResultBytes > 0 ? new(new MemoryCacheOptions { SizeLimit = options.Value.Caching.ResultBytes }) : null;
    private readonly ConcurrentDictionary<ResultKey, Task> _running = [];

    /// <summary>The cached answer for the key; otherwise a new one, which is cached when it lasts.</summary>
    public async Task<Answer> GetOrMakeAsync(ResultKey key, Func<Task<Answer>> make, CancellationToken cancellationToken)
    {
        if (_answers is null)
        {
            return await make();
        }

        if (_answers.Get<Answer>(key) is { } kept)
        {
            return kept;
        }

        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = _running.GetOrAdd(key, end.Task);
        if (running != end.Task)
        {
            await running.WaitAsync(cancellationToken);
            return await GetOrMakeAsync(_answers, key, make);
        }

        try
        {
            return await GetOrMakeAsync(_answers, key, make);
        }
        finally
        {
            _running.TryRemove(key, out _);
            end.SetResult();
        }
    }

    public void Dispose() => _answers?.Dispose();

    // Looks again: an equal request may have ended since. What that one got for itself alone, such as an error, is not there.
    private static async Task<Answer> GetOrMakeAsync(MemoryCache answers, ResultKey key, Func<Task<Answer>> make)
    {
        if (answers.Get<Answer>(key) is { } kept)
        {
            return kept;
        }

        var answer = await make();
        if (answer.IsLasting)
        {
            answers.Set(key, answer, new MemoryCacheEntryOptions { Size = EntryBytes + answer.Body.Length + (2 * ((key.Variables?.Length ?? 0) + (key.OperationName?.Length ?? 0))) });
        }

        return answer;
    }
}

/// <summary>What an answer depends on.</summary>
internal sealed record ResultKey(string DocumentHash, string? OperationName, string? Variables, string CatalogVersion);
