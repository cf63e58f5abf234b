using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests;

/// <summary>Hears of every SQL statement through EF Core's log.</summary>
public sealed class SqlStatements : ILoggerProvider, ILogger
{
    public const string Category = "Microsoft.EntityFrameworkCore.Database.Command";

    private const int CommandExecuted = 20101;

    private readonly ConcurrentQueue<string> _texts = new();

    public IReadOnlyCollection<string> Texts => _texts;

    public void Clear() => _texts.Clear();

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == CommandExecuted)
        {
            _texts.Enqueue(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
