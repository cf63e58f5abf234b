using System.Collections.Concurrent;
using System.Diagnostics;

namespace CivilSociety.Benchmarks.Soak;

/// <summary>What happened in a soak run.</summary>
internal sealed class SoakLog
{
    private readonly Stopwatch _watch = new();
    private readonly ConcurrentDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(TimeSpan Wait, TimeSpan At)> _waits = [];
    private readonly List<(TimeSpan Time, long Bytes)> _memory = [];

    public IEnumerable<(string Outcome, int Count)> Outcomes => _outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => (outcome.Key, outcome.Value));

    /// <summary>What a server owes nobody, busy or not: 5xx other than 503, no answer at all, and anything but an answer to a normal client.</summary>
    public int Failures => _outcomes.Where(outcome => IsFailure(outcome.Key)).Sum(outcome => outcome.Value);

    public int ServerErrors => _outcomes.Where(outcome => outcome.Key.StartsWith('5') && outcome.Key != "503").Sum(outcome => outcome.Value);

    /// <summary>How long normal clients waited, and when, the shortest first.</summary>
    public IReadOnlyList<(TimeSpan Wait, TimeSpan At)> Waits => [.. _waits.Order()];

    /// <summary>Moments count from here.</summary>
    public void Start() => _watch.Start();

    public void Count(string outcome) => _outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);

    public void CountNormal(string outcome, TimeSpan wait)
    {
        Count($"normal: {outcome}");
        _waits.Add((wait, _watch.Elapsed));
    }

    public void CountHealth(bool isHealthy, TimeSpan wait) => CountNormal(isHealthy ? "healthy" : "not healthy", wait);

    public void Remember(TimeSpan time, long bytes) => _memory.Add((time, bytes));

    /// <summary>The median of the memory in use between two moments, in bytes.</summary>
    public long Memory(TimeSpan from, TimeSpan to)
    {
        var samples = _memory.Where(sample => sample.Time >= from && sample.Time < to).Select(sample => sample.Bytes).Order().ToList();
        return samples[samples.Count / 2];
    }

    private static bool IsFailure(string outcome) =>
        outcome.StartsWith("normal: ", StringComparison.Ordinal)
            ? outcome is not ("normal: 200" or "normal: healthy")
            : (outcome.StartsWith('5') && outcome != "503") || outcome.StartsWith("no answer", StringComparison.Ordinal);
}
