using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Answers as they were sent, kept while there is room.</summary>
internal sealed class ResultCache(IOptions<CivilSocietyOptions> options) : IDisposable
{
    // What an entry weighs beside its texts.
    private const int EntryBytes = 500;

    private readonly MemoryCache? _answers = options.Value.Caching.ResultBytes > 0 ? new(new MemoryCacheOptions { SizeLimit = options.Value.Caching.ResultBytes }) : null;

    public Answer? Find(ResultKey key) => _answers?.Get<Answer>(key);

    public void Keep(ResultKey key, Answer answer) =>
        _answers?.Set(key, answer, new MemoryCacheEntryOptions { Size = EntryBytes + answer.Body.Length + (2 * (key.Variables?.Length ?? 0)) });

    public void Dispose() => _answers?.Dispose();
}
