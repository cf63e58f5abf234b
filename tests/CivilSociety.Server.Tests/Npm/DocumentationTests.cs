using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Npm;

public sealed partial class DocumentationTests(RunningServer server) : IClassFixture<RunningServer>
{
    [NpmFact]
    public async Task PageForFrontEnds_Should_PrintWhatItShows()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "README.md"));
        var shown = Output().Matches(page).Select(output => output.Groups[1].Value.Trim());

        Assert.Equal(string.Join('\n', shown), await NpmScript.RunAsync("documentation", server.Address.ToString()));
    }

    [GeneratedRegex(@"^```text\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Output();
}
