using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CivilSociety.Benchmarks.Soak;

/// <summary>Clients of one address that send whole requests.</summary>
internal sealed class SoakClients(Uri server, IPAddress from, SoakLog log, CancellationToken end) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(20), ConnectCallback = (context, cancel) => ConnectAsync(context, from, cancel) })
    {
        BaseAddress = server,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Sends each once, so that nobody waits for what a program does but once.</summary>
    public async Task WarmUpAsync(IReadOnlyList<byte[]> requests)
    {
        foreach (var request in requests)
        {
            await SendAsync(request, CancellationToken.None);
        }
    }

    /// <summary>Sends what front ends send, at their pace, and remembers how long each answer took; half of it has no answer that is kept.</summary>
    public async Task BehaveAsync(IReadOnlyList<byte[]> requests, Random random)
    {
        while (!end.IsCancellationRequested)
        {
            var watch = Stopwatch.StartNew();
            var outcome = await SendAsync(random.Next(2) == 0 ? SoakRequests.Fresh(random) : requests[random.Next(requests.Count)], CancellationToken.None);
            log.CountNormal(outcome, watch.Elapsed);
            await Task.Delay(random.Next(200), CancellationToken.None);
        }
    }

    /// <summary>Sends without a pause; half of it is what front ends send, and one request in ten is given up.</summary>
    public async Task MisbehaveAsync(IReadOnlyList<byte[]> requests, IReadOnlyList<byte[]> examples, Random random)
    {
        while (!end.IsCancellationRequested)
        {
            var body = random.Next(2) == 0 ? examples[random.Next(examples.Count)] : requests[random.Next(requests.Count)];
            using var patience = new CancellationTokenSource(random.Next(10) == 0 ? TimeSpan.FromMilliseconds(random.Next(20)) : TimeSpan.FromSeconds(60));
            log.Count(await SendAsync(body, patience.Token));
        }
    }

    /// <summary>Asks for the health, which must be there at once whatever the load.</summary>
    public async Task CheckHealthAsync()
    {
        var watch = Stopwatch.StartNew();
        using var response = await _client.GetAsync(new Uri("/health", UriKind.Relative));
        log.CountHealth(response.IsSuccessStatusCode, watch.Elapsed);
    }

    public void Dispose() => _client.Dispose();

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, IPAddress from, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(IPAddress.Parse(context.DnsEndPoint.Host), context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<string> SendAsync(byte[] body, CancellationToken patience)
    {
        try
        {
            using var content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } };
            using var response = await _client.PostAsync(new Uri("/graphql", UriKind.Relative), content, patience);
            return ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        }
        catch (OperationCanceledException)
        {
            return "given up";
        }
        catch (HttpRequestException fault) when (patience.IsCancellationRequested || fault.HttpRequestError == HttpRequestError.ResponseEnded)
        {
            // A body over the limit is answered while it is sent, and the connection closed.
            return "connection closed";
        }
        catch (HttpRequestException fault)
        {
            return $"no answer: {fault.HttpRequestError}";
        }
    }
}
