using System.Net.Http.Json;

namespace CivilSociety.Api.Tests.Guards;

/// <summary>Null by a variable that may be null, for an argument that may not, fails the field (6.4.1).</summary>
public sealed class NullArgumentTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Document =
        """
        query Q($language: Language) {
          tos: caseStudy(slug: "tos") { slug name(language: $language) }
          mim: caseStudy(slug: "mim") { slug }
        }
        """;

    [Fact]
    public async Task Field_Should_Fail_When_TheVariableIsNull()
    {
        const string Answer =
            """{"errors":[{"message":"Argument 'language' has invalid value. Expected 'Language!', found null.","locations":[{"line":2,"column":38}],"path":["tos","name"],"extensions":{"code":"HC0016"}}],"data":{"tos":null,"mim":{"slug":"mim"}}}""";

        Assert.Equal(Answer, await AskAsync(Document, new { language = (string?)null }));
        await AskAsync(Document, new { language = "NL" });

        // Now the document is known to be valid.
        Assert.Equal(Answer, await AskAsync(Document, new { language = (string?)null }));
    }

    [Fact]
    public async Task Field_Should_HaveTheDefault_When_TheVariableIsAbsent() =>
        Assert.Equal("""{"data":{"tos":{"slug":"tos","name":"TOS Amsterdam"},"mim":{"slug":"mim"}}}""", await AskAsync(Document, new { }));

    [Fact]
    public async Task Field_Should_Fail_When_TheVariableHasADefaultAndIsNull() =>
        Assert.Equal(
            """{"errors":[{"message":"Argument 'slug' has invalid value. Expected 'String!', found null.","locations":[{"line":1,"column":34}],"path":["caseStudy"],"extensions":{"code":"HC0016"}}],"data":{"caseStudy":null}}""",
            await AskAsync("query Q($slug: String = \"tos\") { caseStudy(slug: $slug) { slug } }", new { slug = (string?)null }));

    [Theory]
    [InlineData("query Q($slug: String!) { caseStudy(slug: $slug) { slug } }")]
    [InlineData("query Q($slug: String = \"tos\") { caseStudy(slug: $slug) { slug } caseStudies(where: { slug: { eq: $slug } }) { totalCount } }")]
    public async Task Request_Should_BeRefused_When_TheVariableMayNotBeNullOrWouldHaveItsDefaultElsewhere(string document) =>
        Assert.Equal(
            """{"errors":[{"message":"Variable '$slug' is invalid. Received a null input for a non-null variable.","locations":[{"line":1,"column":9}],"extensions":{"code":"HC0016"}}]}""",
            await AskAsync(document, new { slug = (string?)null }));

    private async Task<string> AskAsync(string query, object variables)
    {
        using var response = await api.Host.Client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadAsStringAsync();
    }
}
