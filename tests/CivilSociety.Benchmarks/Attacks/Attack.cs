using System.Text;
using System.Text.Json;

namespace CivilSociety.Benchmarks.Attacks;

/// <summary>A request that means to keep the server busy.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Body">The body, as it is sent.</param>
internal sealed record Attack(string Name, byte[] Body)
{
    /// <summary>Where it is sent.</summary>
    public string Path { get; init; } = "/graphql";

    public static Attack Document(string name, string document, object? variables = null) =>
        Json(name, JsonSerializer.Serialize(new { query = document, variables }));

    public static Attack Json(string name, string body) => new(name, Encoding.UTF8.GetBytes(body));
}
