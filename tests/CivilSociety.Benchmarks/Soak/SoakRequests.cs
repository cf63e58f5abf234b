using System.Globalization;
using System.Text;
using System.Text.Json;
using CivilSociety.Benchmarks.Attacks;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Benchmarks.Soak;

/// <summary>What clients send in a bad hour: every documented example, wrong requests, and attacks.</summary>
internal static class SoakRequests
{
    private static readonly string[] Wrong =
    [
        """{"query":"{ nope }"}""",
        """{"query":"{ caseStudies(first: 51) { totalCount } }"}""",
        """{"query":"{ caseStudies(after: \"x\") { totalCount } }"}""",
        """{"query":"{ node(id: \"x\") { id } }"}""",
        """{"query":"{ caseStudy { slug } }"}""",
        """{"query":"query q($n: Int!) { caseStudies(first: $n) { totalCount } }","variables":{"n":"many"}}""",
        """{"query":"mutation { nope }"}""",
        """{"query":"{"}""",
        """{"query":""}""",
        """{"query":1}""",
        """[]""",
        "{",
        "",
    ];

    public static IReadOnlyList<byte[]> All() => [.. Examples(), .. Wrong.Select(Encoding.UTF8.GetBytes), .. AttackDocuments.All().Select(attack => attack.Body)];

    /// <summary>The documented examples, with their variables.</summary>
    public static IEnumerable<byte[]> Examples() => Directory.EnumerateFiles(Repository.Examples, "*.graphql").Order(StringComparer.Ordinal).Select(file =>
    {
        var variables = Path.ChangeExtension(file, ".variables.json");
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            query = File.ReadAllText(file),
            variables = File.Exists(variables) ? JsonSerializer.Deserialize<JsonElement?>(File.ReadAllText(variables)) : null,
        });
    });

    /// <summary>A valid request that nobody has sent before.</summary>
    public static byte[] Fresh(Random random) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        query = "query q($text: String) { statements(where: { text: { en: { contains: $text } } }, first: 10) { totalCount nodes { code text } } caseStudies { nodes { slug name } } }",
        variables = new { text = random.NextInt64().ToString(CultureInfo.InvariantCulture) },
    });
}
