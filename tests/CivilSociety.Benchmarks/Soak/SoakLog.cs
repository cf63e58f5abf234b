using System.Collections.Concurrent;

namespace CivilSociety.Benchmarks.Soak;

/// <summary>What happened in a soak run.</summary>
internal sealed class SoakLog
{
    private readonly ConcurrentDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly List<(TimeSpan Time, long Bytes)> _memory = [];

    public IEnumerable<(string Outcome, int Count)> Outcomes => _outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => (outcome.Key, outcome.Value));

    /// <summary>Answers that a server owes nobody: 5xx, and no answer at all.</summary>
    public int Failures => _outcomes.Where(outcome => outcome.Key.StartsWith('5') || outcome.Key.StartsWith("no answer", StringComparison.Ordinal)).Sum(outcome => outcome.Value);

    public int FailedHealthChecks { get; set; }

    public int HealthChecks { get; set; }

    public void Count(string outcome) => _outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);

    public void Remember(TimeSpan time, long bytes) => _memory.Add((time, bytes));

    /// <summary>The median of the memory in use between two moments, in bytes.</summary>
    public long Memory(TimeSpan from, TimeSpan to)
    {
        var samples = _memory.Where(sample => sample.Time >= from && sample.Time < to).Select(sample => sample.Bytes).Order().ToList();
        return samples[samples.Count / 2];
    }
}
