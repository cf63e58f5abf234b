using System.Net;
using System.Threading.RateLimiting;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Http;

namespace CivilSociety.Api.Execution;

/// <summary>Permits for what takes processors or memory: a number overall, of which one client gets a part; others wait for their turn.</summary>
/// <remarks>Two limiters one after the other: a chained limiter counts a request twice when it has to wait.</remarks>
/// <param name="overall">Permits overall; 0: no limit.</param>
/// <param name="ofClient">Permits of one client; 0: no limit.</param>
/// <param name="queued">Permits that are waited for, overall and by one client; more are refused.</param>
internal sealed class ClientPermits(int overall, int ofClient, int queued) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress>? _ofClient = ofClient > 0
        ? PartitionedRateLimiter.Create<IPAddress, IPAddress>(client => RateLimitPartition.GetConcurrencyLimiter(client, _ => Options(ofClient, queued)))
        : null;

    private readonly ConcurrencyLimiter? _overall = overall > 0 ? new(Options(overall, queued)) : null;

    // What asks for more gets all there are.
    private readonly int _most = Math.Min(overall > 0 ? overall : int.MaxValue, ofClient > 0 ? ofClient : int.MaxValue);

    /// <summary>Waits for permits, which the caller disposes of.</summary>
    /// <param name="client">The address of the client.</param>
    /// <param name="count">How many: at least 1, and no more than a client can have.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ClientError">Too many are waited for.</exception>
    public async Task<IDisposable> AcquireAsync(IPAddress? client, int count, CancellationToken cancellationToken)
    {
        var permits = Math.Clamp(count, 1, _most);
        var ofThis = _ofClient is null ? null : await _ofClient.AcquireAsync(ClientNetwork.Of(client), permits, cancellationToken);
        try
        {
            var ofAll = ofThis is { IsAcquired: false } ? throw Busy() : _overall is null ? null : await _overall.AcquireAsync(permits, cancellationToken);
            return ofAll is { IsAcquired: false } ? throw Busy() : new Lease(ofThis, ofAll);
        }
        catch
        {
            ofThis?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _ofClient?.Dispose();
        _overall?.Dispose();
    }

    private static ConcurrencyLimiterOptions Options(int permits, int queued) => new() { PermitLimit = permits, QueueLimit = queued };

    private static ClientError Busy() => new(ErrorCodes.Busy, "The server is busy. Expected another try in a second.", AnswerStatus.Unavailable);

    private sealed record Lease(RateLimitLease? OfClient, RateLimitLease? Overall) : IDisposable
    {
        public void Dispose()
        {
            Overall?.Dispose();
            OfClient?.Dispose();
        }
    }
}
