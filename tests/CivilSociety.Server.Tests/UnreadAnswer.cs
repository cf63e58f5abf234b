using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CivilSociety.Server.Tests;

/// <summary>A GraphQL request whose answer, larger than all buffers between server and client, is not read beyond its first bytes.</summary>
public sealed class UnreadAnswer : IDisposable
{
    // Some 4.6 MB: the texts of 500 statements, ninety times.
    private static readonly string Statements =
        $"{{ caseStudies {{ nodes {{ statements(first: 50) {{ nodes {{ {string.Join(' ', Enumerable.Range(1, 90).Select(number => $"text{number}: text"))} }} }} }} }} }}";

    private readonly TcpClient _connection;

    private UnreadAnswer(TcpClient connection) => _connection = connection;

    /// <summary>Returns when the answer has begun: the request is executed.</summary>
    public static async Task<UnreadAnswer> AskAsync(Uri address)
    {
        var connection = new TcpClient { ReceiveBufferSize = 4096 };
        await connection.ConnectAsync(address.Host, address.Port);
        var body = JsonSerializer.Serialize(new { query = Statements });
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        var status = new byte["HTTP/1.1 200 OK".Length];
        await stream.ReadExactlyAsync(status);
        Assert.Equal("HTTP/1.1 200 OK", Encoding.ASCII.GetString(status));
        return new(connection);
    }

    public void Dispose() => _connection.Dispose();
}
