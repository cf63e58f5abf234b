using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests;

/// <summary>Hears of everything that is logged as an error or worse, with the trace id under which it is.</summary>
public sealed class LoggedErrors : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(string Message, string? TraceId)> _records = new();

    public IReadOnlyCollection<(string Message, string? TraceId)> Records => _records;

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _records.Enqueue((formatter(state, exception), Activity.Current?.TraceId.ToString()));
        }
    }

    public void Dispose()
    {
    }
}
