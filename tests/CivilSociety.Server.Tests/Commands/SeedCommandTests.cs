namespace CivilSociety.Server.Tests.Commands;

public sealed class SeedCommandTests
{
    [Fact]
    public async Task Validate_Should_AcceptTheSeedThatTheProgramCarries()
    {
        var (exitCode, output, errors) = await ServerProcess.RunAsync("seed", "validate");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith("The seed is valid: 10 case studies, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Should_NameOnlyHeadingsAsCitedByNothing()
    {
        var (exitCode, output, errors) = await ServerProcess.RunAsync("seed", "report");

        // Most chapters have no text before their first section, and the back cover may say nothing new.
        var silent = output[output.IndexOf("Cited by nothing", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(line => line.Trim().Split(' ')[0])
            .Where(code => code != "back-cover" && !code.All(char.IsAsciiDigit));
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal(
            ["2.5", "2.6", "3.5", "3.6", "4.5", "4.6", "5.5", "5.6", "6.5", "6.6", "7.5", "7.6", "8.5", "8.6", "9.5", "10.5", "10.6", "11.5", "11.6", "appendix-1"],
            silent);
    }
}
