namespace CivilSociety.Server.Tests.Npm;

public sealed class HttpAuditTests(RunningServer server) : IClassFixture<RunningServer>
{
    [NpmFact]
    public async Task Server_Should_PassEveryAuditOfGraphQLOverHttp() =>
        Assert.Equal("61 of 61 audits pass", await NpmScript.RunAsync("audit", server.Address.ToString()));
}
