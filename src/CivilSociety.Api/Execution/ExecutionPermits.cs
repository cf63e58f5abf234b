using System.Net;
using System.Threading.RateLimiting;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Http;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Permits to execute a request: a number at once, overall and of one client; other requests wait for their turn.</summary>
/// <remarks>Two limiters one after the other: a chained limiter counts a request twice when it has to wait.</remarks>
internal sealed class ExecutionPermits : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress>? _ofClient;
    private readonly ConcurrencyLimiter? _overall;

    public ExecutionPermits(IOptions<CivilSocietyOptions> options)
    {
        var (requests, perClient, queued) = (options.Value.Concurrency.Requests, options.Value.Concurrency.RequestsPerClient, options.Value.Concurrency.Queued);
        _ofClient = perClient > 0
            ? PartitionedRateLimiter.Create<IPAddress, IPAddress>(client => RateLimitPartition.GetConcurrencyLimiter(client, _ => Options(perClient)))
            : null;
        _overall = requests > 0 ? new(Options(requests)) : null;

        // A thread for each, or one that computes keeps others, such as health checks, waiting until the pool grows.
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, requests + Environment.ProcessorCount), completions);

        ConcurrencyLimiterOptions Options(int permits) => new() { PermitLimit = permits, QueueLimit = queued };
    }

    /// <summary>Waits for a permit, which the caller disposes of when the request is executed.</summary>
    /// <param name="client">The address of the client.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ClientError">Too many requests are waiting.</exception>
    public async Task<IDisposable> AcquireAsync(IPAddress? client, CancellationToken cancellationToken)
    {
        var ofClient = _ofClient is null ? null : await _ofClient.AcquireAsync(ClientNetwork.Of(client), 1, cancellationToken);
        try
        {
            if (ofClient is { IsAcquired: false })
            {
                throw Busy();
            }

            var overall = _overall is null ? null : await _overall.AcquireAsync(1, cancellationToken);
            return overall is { IsAcquired: false } ? throw Busy() : new Permit(ofClient, overall);
        }
        catch
        {
            ofClient?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _ofClient?.Dispose();
        _overall?.Dispose();
    }

    private static ClientError Busy() => new(ErrorCodes.Busy, "The server is busy. Expected another try in a second.", AnswerStatus.Unavailable);

    private sealed record Permit(RateLimitLease? OfClient, RateLimitLease? Overall) : IDisposable
    {
        public void Dispose()
        {
            Overall?.Dispose();
            OfClient?.Dispose();
        }
    }
}
