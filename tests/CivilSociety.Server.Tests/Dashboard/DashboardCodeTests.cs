using CivilSociety.Server.Tests.Npm;

namespace CivilSociety.Server.Tests.Dashboard;

public sealed class DashboardCodeTests
{
    [NpmFact]
    public async Task UnitTests_Should_Pass() => Assert.Matches(@"Tests .*\d+ passed", await NpmScript.RunOfDashboardAsync("test"));

    [NpmFact]
    public Task Code_Should_BeFormattedAndWithoutLint() => NpmScript.RunOfDashboardAsync("lint");
}
