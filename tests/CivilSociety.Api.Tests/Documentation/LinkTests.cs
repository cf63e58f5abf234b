using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Api.Tests.Documentation;

/// <summary>Links between the pages lead somewhere, and no sentence stands in two of them.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Links_Should_LeadToAFileAndAHeading() => Assert.Empty(
        from page in Block.Readmes
        from link in Link().Matches(TextOf(page)).Select(match => match.Groups[1].Value)
        where !link.StartsWith("http", StringComparison.Ordinal) && !Leads(page, link)
        select $"{page}: {link}");

    [Fact]
    public void Sentences_Should_StandInOnePage()
    {
        var sentences =
            from page in Block.Readmes
            from sentence in Sentence().Split(Fence().Replace(TextOf(page), "").ReplaceLineEndings(" "))
            where sentence.Length > 60 && !sentence.StartsWith('|')
            group page by sentence into pages
            where pages.Distinct().Count() > 1
            select $"{string.Join(", ", pages)}: {pages.Key}";

        Assert.Empty(sentences);
    }

    [Fact]
    public void FrontDoor_Should_FitTwoScreens() => Assert.InRange(TextOf("README.md").Split('\n').Length, 1, 120);

    private static bool Leads(string page, string link)
    {
        var (path, anchor) = (link.Split('#')[0], link.Contains('#', StringComparison.Ordinal) ? link.Split('#')[1] : null);
        var target = path.Length == 0 ? Path.Combine(Repository.Root, page) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.Combine(Repository.Root, page))!, path));
        return Path.Exists(target)
            && (anchor is null || Heading().Matches(File.ReadAllText(target)).Any(heading => Anchor(heading.Groups[1].Value) == anchor));
    }

    private static string Anchor(string heading) => NoAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=[.:?!])\s+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^a-z0-9 \-]")]
    private static partial Regex NoAnchor();
}
