using System.Text;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Exchange.Tests;

/// <summary>The README lists the exports that there are.</summary>
public sealed class ExportReadmeTests
{
    private const string Begin = "<!-- exports: written by the test ExportReadmeTests -->\n";
    private const string End = "<!-- end of exports -->";

    [Fact]
    public async Task List_Should_BeThatOfTheExports()
    {
        var path = Path.Combine(Repository.Root, "src", "CivilSociety.Exchange", "README.md");
        var page = await File.ReadAllTextAsync(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var (actual, expected) = (page[begin..end], List());

        // Rewritten here, so that it is seen in the diff; reported, so that nobody forgets it.
        if (actual != expected && Environment.GetEnvironmentVariable("CI") is null)
        {
            await File.WriteAllTextAsync(path, page[..begin] + expected + page[end..]);
        }

        Assert.Equal(expected, actual);
    }

    private static string List()
    {
        var list = new StringBuilder();
        foreach (var export in Export.All)
        {
            list.Append($"- `{export.Name}`{(export.IsLocalized ? " (nl, en)" : "")}\n");
        }

        return list.ToString();
    }
}
