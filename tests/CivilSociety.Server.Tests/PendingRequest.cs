using System.Net.Sockets;
using System.Text;

namespace CivilSociety.Server.Tests;

/// <summary>A GraphQL request that the server has begun to read, and whose end is not sent yet.</summary>
public sealed class PendingRequest : IDisposable
{
    private const string Body = """{"query":"{ caseStudies { totalCount } }"}""";

    private readonly TcpClient _connection;
    private readonly StreamReader _reader;

    private PendingRequest(TcpClient connection) => (_connection, _reader) = (connection, new(connection.GetStream()));

    /// <summary>Returns when the server asks for the body: the request is in flight.</summary>
    public static async Task<PendingRequest> SendAsync(Uri address)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port);
        var request = new PendingRequest(connection);
        await request.WriteAsync(
            $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
        Assert.Equal("HTTP/1.1 100 Continue", await request._reader.ReadLineAsync());
        Assert.Equal("", await request._reader.ReadLineAsync());
        return request;
    }

    /// <summary>Sends the rest; returns the whole answer, as it is on the wire.</summary>
    public async Task<string> FinishAsync()
    {
        await WriteAsync(Body);
        return await _reader.ReadToEndAsync();
    }

    public void Dispose()
    {
        _reader.Dispose();
        _connection.Dispose();
    }

    private async Task WriteAsync(string text) => await _connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));
}
