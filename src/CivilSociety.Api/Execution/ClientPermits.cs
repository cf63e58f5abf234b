using System.Net;
using System.Threading.RateLimiting;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Http;

namespace CivilSociety.Api.Execution;

/// <summary>Permits for what takes processors or memory: a number overall, of which one client gets a part; others wait for their turn.</summary>
/// <remarks>Two limiters one after the other: a chained limiter counts a request twice when it has to wait.</remarks>
/// <param name="overall">Permits overall; 0: no limit.</param>
/// <param name="ofClient">Permits of one client; 0: no limit.</param>
/// <param name="queued">Requests that wait, whatever each of them takes: overall, and of one client; more are refused.</param>
internal sealed class ClientPermits(int overall, int ofClient, int queued) : IDisposable
{
    private readonly Turns _ofClient = new(ofClient, queued);
    private readonly Turns _overall = new(overall, queued);

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
        var ofThis = await _ofClient.AcquireAsync(ClientNetwork.Of(client), permits, cancellationToken);
        try
        {
            return new Lease(ofThis, await _overall.AcquireAsync(IPAddress.Any, permits, cancellationToken));
        }
        catch
        {
            ofThis?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _ofClient.Dispose();
        _overall.Dispose();
    }

    // The limiter's own queue has a length in permits: a few large requests would fill it. Places in the queue are permits of a limiter beside it.
    private sealed class Turns(int permits, int queued) : IDisposable
    {
        private readonly PartitionedRateLimiter<IPAddress>? _permits = Limiter(permits, int.MaxValue);
        private readonly PartitionedRateLimiter<IPAddress>? _places = Limiter(queued, 0);

        // Null where there is no limit.
        public async Task<RateLimitLease?> AcquireAsync(IPAddress whose, int count, CancellationToken cancellationToken)
        {
            if (_permits is null)
            {
                return null;
            }

            if (_permits.AttemptAcquire(whose, count) is { IsAcquired: true } atOnce)
            {
                return atOnce;
            }

            using var place = _places?.AttemptAcquire(whose);
            return place is { IsAcquired: true } ? await _permits.AcquireAsync(whose, count, cancellationToken) : throw Busy();
        }

        public void Dispose()
        {
            _permits?.Dispose();
            _places?.Dispose();
        }

        private static PartitionedRateLimiter<IPAddress>? Limiter(int permits, int queued) => permits == 0 ? null : PartitionedRateLimiter.Create<IPAddress, IPAddress>(client =>
            RateLimitPartition.GetConcurrencyLimiter(client, _ => new ConcurrencyLimiterOptions { PermitLimit = permits, QueueLimit = queued }));

        private static ClientError Busy() => new(ErrorCodes.Busy, "The server is busy. Expected another try in a second.", AnswerStatus.Unavailable);
    }

    private sealed record Lease(RateLimitLease? OfClient, RateLimitLease? Overall) : IDisposable
    {
        public void Dispose()
        {
            Overall?.Dispose();
            OfClient?.Dispose();
        }
    }
}
