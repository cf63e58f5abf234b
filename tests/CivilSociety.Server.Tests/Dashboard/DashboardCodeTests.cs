using CivilSociety.Server.Tests.Npm;

namespace CivilSociety.Server.Tests.Dashboard;

public sealed class DashboardCodeTests
{
    [NpmFact]
    public async Task UnitTests_Should_Pass() => Assert.Matches(@"Tests .*\d+ passed", await NpmScript.RunOfDashboardAsync("test"));

    [NpmFact]
    public async Task Code_Should_BeFormattedAndWithoutLint() => Assert.Contains("No fixes applied.", await NpmScript.RunOfDashboardAsync("lint"), StringComparison.Ordinal);
}
