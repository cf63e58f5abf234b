using System.Data.Common;
using CivilSociety.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace CivilSociety.Persistence;

/// <summary>Lets SQLite look now and then whether the reading is cancelled, which Microsoft.Data.Sqlite does between rows only.</summary>
internal sealed class Interruption : DbCommandInterceptor
{
    public static readonly Interruption Instance = new();

    // Of SQLite's virtual machine: often enough to end soon, seldom enough not to show.
    private const int StepsBetweenLooks = 10_000;

    private static readonly delegate_progress IsCancelled = token => ((CancellationToken)token).IsCancellationRequested ? 1 : 0;

    /// <summary>The result of a reading.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="CatalogUnavailableException">It came upon damage.</exception>
    public static async Task<T> WatchAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The reading was cancelled.", fault);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB)
        {
            throw new CatalogUnavailableException($"The catalog database is damaged: {fault.Message}", fault);
        }
    }

    /// <summary>Lets SQLite look while it reads over a connection; disposed of before that.</summary>
    public static IDisposable Watch(SqliteConnection connection, CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled)
        {
            raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, IsCancelled, cancellationToken);
        }

        return new Looking(connection);
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (cancellationToken.CanBeCanceled && command.Connection is SqliteConnection { Handle: { } connection })
        {
            raw.sqlite3_progress_handler(connection, StepsBetweenLooks, IsCancelled, cancellationToken);
        }

        return new(result);
    }

    /// <inheritdoc/>
    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        StopLooking(command);
        return result;
    }

    /// <inheritdoc/>
    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        StopLooking(command);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        StopLooking(command);
        return Task.CompletedTask;
    }

    // The connection goes back to the pool, and others use it.
    private static void StopLooking(DbCommand command) => StopLooking(command.Connection as SqliteConnection);

    private static void StopLooking(SqliteConnection? connection)
    {
        if (connection is { Handle: { } handle })
        {
            raw.sqlite3_progress_handler(handle, 0, null, null);
        }
    }

    private sealed class Looking(SqliteConnection connection) : IDisposable
    {
        public void Dispose() => StopLooking(connection);
    }
}
