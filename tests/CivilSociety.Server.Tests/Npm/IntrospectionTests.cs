namespace CivilSociety.Server.Tests.Npm;

public sealed class IntrospectionTests(RunningServer server) : IClassFixture<RunningServer>
{
    [NpmFact]
    public async Task Introspection_Should_SayWhatTheSdlSays_When_EveryOptionIsAskedFor() =>
        Assert.Equal("", await NpmScript.RunAsync("introspection", new Uri(server.Address, "graphql").ToString()));

    [NpmFact]
    public async Task SchemaAndExamples_Should_PassTheRecommendedRules() => Assert.Equal("", await NpmScript.RunAsync("lint"));
}
