using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Api.Tests.Documentation;

/// <summary>A fenced block of a README.</summary>
/// <param name="Language">The language named at the fence.</param>
/// <param name="Text">The text between the fences.</param>
/// <param name="Output">The text block that follows, with nothing between: what the code prints; null where there is none.</param>
internal sealed partial record Block(string Language, string Text, string? Output)
{
    /// <summary>The READMEs of the repository, by their paths in it.</summary>
    public static IReadOnlyList<string> Readmes { get; } =
    [
        "README.md",
        "schema/README.md",
        "seed/ANALYSTS.md",
        "seed/README.md",
        "src/README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.Combine(Path.GetDirectoryName(project)!, "README.md"))
            .Where(File.Exists)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks of a README, in its order.</summary>
    public static IReadOnlyList<Block> Of(string readme) => In(File.ReadAllText(Path.Combine(Repository.Root, readme)));

    /// <summary>The blocks of a text in Markdown, in its order.</summary>
    public static IReadOnlyList<Block> In(string markdown)
    {
        var fences = Fence().Matches(markdown);
        return [.. fences.Select((fence, index) => new Block(fence.Groups["language"].Value, fence.Groups["text"].Value, OutputOf(markdown, fence, fences.ElementAtOrDefault(index + 1))))];
    }

    private static string? OutputOf(string markdown, Match block, Match? next) =>
        next is { } && next.Groups["language"].Value == "text" && string.IsNullOrWhiteSpace(markdown[(block.Index + block.Length)..next.Index])
            ? next.Groups["text"].Value
            : null;

    [GeneratedRegex(@"^ *```(?<language>\w*)\r?\n(?<text>.*?)^ *```\s*?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
