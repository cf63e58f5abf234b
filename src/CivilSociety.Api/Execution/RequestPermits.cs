using System.Net;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>The permits of requests: to be executed, and to have their answers sent.</summary>
internal sealed class RequestPermits : IDisposable
{
    // What can be sent without a permit: whoever reads large answers slowly keeps nobody from small ones.
    private const int SmallAnswerBytes = 64 * 1024;
    private const int BytesOfPermit = 1024;

    // Where clients have no limit of their own, as behind a proxy, the largest requests leave room for others.
    private const int LargestAtOnce = 4;

    private readonly ConcurrencyOptions _options;
    private readonly ClientPermits _execution;
    private readonly ClientPermits _sending;

    public RequestPermits(IOptions<CivilSocietyOptions> options)
    {
        _options = options.Value.Concurrency;
        _execution = new(_options.Requests, _options.RequestsPerClient, _options.Queued);
        _sending = new(_options.AnswerBytes / BytesOfPermit, _options.AnswerBytesPerClient / BytesOfPermit, queued: 0);

        // A thread for each that is executed, or those that compute keep others, such as health checks, waiting until the pool grows.
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, _options.Requests + Environment.ProcessorCount), completions);
    }

    private double MostOfRequest => _options.RequestsPerClient > 0 ? _options.RequestsPerClient : (double)_options.Requests / LargestAtOnce;

    /// <summary>Waits until a request can be executed; the largest that the limits allow takes all that a client has, or a quarter of all where clients have no limit.</summary>
    /// <param name="client">The address of the client.</param>
    /// <param name="share">How much of the limits the request takes, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="Errors.ClientError">Too many requests wait.</exception>
    public Task<IDisposable> ToExecuteAsync(IPAddress? client, double share, CancellationToken cancellationToken) =>
        _execution.AcquireAsync(client, (int)Math.Ceiling(share * MostOfRequest), cancellationToken);

    /// <summary>Whether an answer can be kept in memory until it is sent.</summary>
    /// <exception cref="Errors.ClientError">Too much is being sent.</exception>
    public async Task<IDisposable?> ToSendAsync(IPAddress? client, int bytes, CancellationToken cancellationToken) =>
        bytes > SmallAnswerBytes ? await _sending.AcquireAsync(client, bytes / BytesOfPermit, cancellationToken) : null;

    public void Dispose()
    {
        _execution.Dispose();
        _sending.Dispose();
    }
}
