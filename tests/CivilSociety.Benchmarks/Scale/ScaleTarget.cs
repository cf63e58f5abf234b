using CivilSociety.Benchmarks.Servers;

namespace CivilSociety.Benchmarks.Scale;

/// <summary>A database of one provider: how it is built, served and how large it is.</summary>
/// <param name="BuildArguments">What <c>catalog build</c> is told of it.</param>
/// <param name="Settings">What the server is told of it.</param>
/// <param name="Bytes">How large it is.</param>
internal sealed record ScaleTarget(IReadOnlyList<string> BuildArguments, IReadOnlyDictionary<string, string> Settings, Func<long> Bytes)
{
    /// <summary>The names that <see cref="Create"/> knows.</summary>
    public static IReadOnlyList<string> Providers { get; } = ["sqlite"];

    public static ScaleTarget Create(string provider, TemporaryFolder folder, int caseStudies)
    {
        var file = folder.Combine($"{provider}-{caseStudies}.db");
        return new(["--output", file], new Dictionary<string, string> { ["Database__Path"] = file }, () => new FileInfo(file).Length);
    }
}
