using System.Collections.Concurrent;

namespace CivilSociety.Api.Telemetry;

/// <summary>Limits what the log tells of one kind of failure: who finds a request that fails can send it a thousand times a second.</summary>
/// <param name="time">The clock.</param>
internal sealed class LogBudget(TimeProvider time)
{
    /// <summary>Failures of one code that are told in a minute.</summary>
    public const int PerMinute = 10;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Spent> _spent = new(StringComparer.Ordinal);

    /// <summary>Whether to tell of another failure.</summary>
    /// <param name="code">Its error code.</param>
    /// <param name="leftOut">How many of the minute before were not told; for the first of a minute alone.</param>
    public bool TryTake(string code, out int leftOut)
    {
        var spent = _spent.GetOrAdd(code, _ => new(time.GetTimestamp()));
        lock (spent)
        {
            leftOut = 0;
            if (time.GetElapsedTime(spent.Start) >= Minute)
            {
                leftOut = Math.Max(0, spent.Count - PerMinute);
                (spent.Start, spent.Count) = (time.GetTimestamp(), 0);
            }

            return ++spent.Count <= PerMinute;
        }
    }

    private sealed class Spent(long start)
    {
        public long Start { get; set; } = start;

        public int Count { get; set; }
    }
}
