using System.Diagnostics;
using System.Text;

namespace CivilSociety.Benchmarks.Load;

/// <summary>As many loops of requests as there are connections, where wrk is not installed; it costs the machine more than wrk does.</summary>
internal sealed class HttpLoadClient : ILoadClient
{
    public string Description => "HttpClient; with wrk installed the figures say more";

    public async Task<double> RunAsync(Uri address, LoadQuery query, int connections, int seconds)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        var body = Encoding.UTF8.GetBytes(query.Body);
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                using var content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } };
                using var response = await client.PostAsync(address, content);
                if (!response.IsSuccessStatusCode)
                {
                    throw new InvalidOperationException($"{address} answered {(int)response.StatusCode}.");
                }

                count++;
            }

            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }
}
