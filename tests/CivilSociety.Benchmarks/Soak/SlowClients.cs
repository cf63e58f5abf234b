using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CivilSociety.Benchmarks.Soak;

/// <summary>Connections of one stranger that hold what they can and work as little as they can, each begun anew when the server ends it.</summary>
internal static class SlowClients
{
    // Some 4.6 MB, the same each time: an answer that is kept.
    private static readonly byte[] LargeAnswer = Request(JsonSerializer.Serialize(new
    {
        query = $"{{ caseStudies {{ nodes {{ statements(first: 50) {{ nodes {{ {string.Join(' ', Enumerable.Range(1, 90).Select(number => $"text{number}: text"))} }} }} }} }} }}",
    }));

    private static readonly byte[] HalfHeaders = Encoding.ASCII.GetBytes("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/js");

    private static readonly byte[] HalfBody = Request("""{"query":"{ caseStudies {""", 200_000);

    private static readonly (string Name, Func<NetworkStream, CancellationToken, Task> Act)[] Kinds =
    [
        ("body at 400 B/s", SendSlowlyAsync),
        ("body that stays away", (stream, end) => SendAsync(stream, HalfBody, end)),
        ("headers that do not end", (stream, end) => SendAsync(stream, HalfHeaders, end)),
        ("answer read at 400 B/s", ReadSlowlyAsync),
        ("answer never read", LeaveUnreadAsync),
        ("connection without a request", (stream, end) => SendAsync(stream, [], end)),
    ];

    public static IEnumerable<Task> Start(int ofEachKind, Uri server, IPAddress from, SoakLog log, CancellationToken end) =>
        Kinds.SelectMany(kind => Enumerable.Range(0, ofEachKind).Select(_ => Task.Run(() => RepeatAsync(server, from, kind.Name, kind.Act, log, end), CancellationToken.None)));

    private static async Task RepeatAsync(Uri server, IPAddress from, string name, Func<NetworkStream, CancellationToken, Task> act, SoakLog log, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var connection = new TcpClient(new IPEndPoint(from, 0)) { ReceiveBufferSize = 4096 };
                await connection.ConnectAsync(IPAddress.Parse(server.Host), server.Port, end);
                await act(connection.GetStream(), end);
            }
            catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
            {
                // The server, or the run, ended it.
            }

            log.Count($"slow: {name}");
        }
    }

    // Sends, and waits until the server closes the connection.
    private static async Task SendAsync(NetworkStream stream, byte[] bytes, CancellationToken end)
    {
        await stream.WriteAsync(bytes, end);
        await stream.CopyToAsync(Stream.Null, end);
    }

    private static async Task SendSlowlyAsync(NetworkStream stream, CancellationToken end)
    {
        await stream.WriteAsync(HalfBody, end);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await timer.WaitForNextTickAsync(end))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(new string(' ', 40)), end);
        }
    }

    private static async Task ReadSlowlyAsync(NetworkStream stream, CancellationToken end)
    {
        await stream.WriteAsync(LargeAnswer, end);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var bytes = new byte[40];
        while (await stream.ReadAsync(bytes, end) > 0)
        {
            await timer.WaitForNextTickAsync(end);
        }
    }

    // The end is heard when something is sent.
    private static async Task LeaveUnreadAsync(NetworkStream stream, CancellationToken end)
    {
        await stream.WriteAsync(LargeAnswer, end);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(end))
        {
            await stream.WriteAsync(LargeAnswer, end);
        }
    }

    private static byte[] Request(string body, int? length = null) =>
        Encoding.UTF8.GetBytes($"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length ?? Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
}
