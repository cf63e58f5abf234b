namespace CivilSociety.Server.Tests.Npm;

/// <summary>Normalized caches, as the page for front-end teams configures them, over documents that the server trusts; it refuses all others.</summary>
public sealed class CacheTests
{
    private const string Printed =
        """
        GET Statements
        GET Statements
        GET Statements
        GET Rule
        GET Summary
        De Kindertelefoon Rotterdam (child helpline), chapter 5: 124 of 124 statements
        5 of 10: In 5 of the 5 case studies with feature 'Selection', volunteers are trained; stated both ways in 2; for 3 others, feature 'Selection' is not certain.
        """;

    private static readonly Lazy<Task<string>> Documents = new(() => NpmScript.RunAsync("cached-documents"));

    [NpmFact]
    public async Task Graphcache_Should_JoinPagesAndAnswerLikeTheServer_When_ConfiguredAsShown() => Assert.Equal(Printed, await RunAsync("urql"));

    [NpmFact]
    public async Task ApolloCache_Should_JoinPagesAndAnswerLikeTheServer_When_ConfiguredAsShown() => Assert.Equal(Printed, await RunAsync("apollo"));

    private static async Task<string> RunAsync(string client)
    {
        await Documents.Value;
        await using var trusting = await HostedServer.StartAsync(
            "--GraphQL:TrustedDocuments:Only", "true", "--GraphQL:TrustedDocuments:Folder", Path.Combine(NpmScript.Generated, "clients", "documents"));
        return await NpmScript.RunAsync(client, trusting.Address.ToString());
    }
}
