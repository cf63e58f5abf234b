using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Npm;

public sealed class DeprecationTests
{
    [NpmFact]
    public async Task EveryDeprecation_Should_SayWhatToUseAndUntilWhen() =>
        Assert.Equal("", await NpmScript.RunAsync("deprecations", Path.Combine(Repository.Root, "schema", "civil-society.graphql")));

    [NpmFact]
    public async Task Deprecation_Should_BeAFault_When_ItHasNoReasonOrNoDate()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("schema.graphql");
        await File.WriteAllTextAsync(
            path,
            """
            type Query {
              name: String @deprecated
              level(first: Int @deprecated(reason: "Use limit")): Level @deprecated(reason: "Use layer, served until 2027-06-01")
            }
            enum Level { LOW @deprecated(reason: "until 2027-06-01") HIGH }
            """);

        Assert.Equal(
            """
            Query.name is deprecated with the reason ''. Expected one such as 'Use title, served until 2027-06-01'.
            Query.level.first is deprecated with the reason 'Use limit'. Expected one such as 'Use title, served until 2027-06-01'.
            Level.LOW is deprecated with the reason 'until 2027-06-01'. Expected one such as 'Use title, served until 2027-06-01'.
            """,
            await NpmScript.RunAsync("deprecations", path));
    }
}
