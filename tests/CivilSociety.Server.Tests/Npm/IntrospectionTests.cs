namespace CivilSociety.Server.Tests.Npm;

public sealed class IntrospectionTests(RunningServer server) : IClassFixture<RunningServer>
{
    [NpmFact]
    public async Task Introspection_Should_SayWhatTheSdlSays_When_EveryOptionIsAskedFor() =>
        Assert.Equal("", await NpmScript.RunAsync("introspection", new Uri(server.Address, "graphql").ToString()));

    [NpmFact]
    public async Task GraphiQL_Should_KnowTheSchemaAndAskAnExample() => Assert.Equal(
        "5 cjg-den-bosch sterk-in-samen-leven ouders-in-actie sportzorgtraject bor",
        await NpmScript.RunAsync("graphiql", server.Address.ToString()));

    [NpmFact]
    public async Task SchemaAndExamples_Should_PassTheRecommendedRules() => Assert.Equal("", await NpmScript.RunAsync("lint"));
}
