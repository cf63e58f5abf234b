using System.Text;

namespace CivilSociety.Benchmarks.Load;

/// <summary>What a server answers: the bytes, and the headers that the bytes' sender has to send too.</summary>
internal sealed record Answer(byte[] Body, IReadOnlyList<string> Headers)
{
    private static readonly string[] OfTheTransport = ["Date", "Server", "Content-Length", "Transfer-Encoding"];

    public static async Task<Answer> ReadAsync(Uri address, LoadQuery query)
    {
        using var client = new HttpClient();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(query.Body)) { Headers = { { "Content-Type", "application/json" } } };
        using var response = await client.PostAsync(address, content);
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !OfTheTransport.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        return new(await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(), [.. headers]);
    }

    /// <exception cref="InvalidOperationException">The bytes differ.</exception>
    public void MustEqual(Answer other, string name)
    {
        if (!Body.AsSpan().SequenceEqual(other.Body))
        {
            var place = Body.AsSpan().CommonPrefixLength(other.Body);
            throw new InvalidOperationException($"'{name}' answers other bytes, from {place} on: {Excerpt(other.Body, place)} where the server has {Excerpt(Body, place)}");
        }
    }

    private static string Excerpt(byte[] bytes, int place) => Encoding.UTF8.GetString(bytes.AsSpan(Math.Max(0, place - 40)..Math.Min(bytes.Length, place + 80)));
}
