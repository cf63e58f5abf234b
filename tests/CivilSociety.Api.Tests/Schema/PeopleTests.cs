namespace CivilSociety.Api.Tests.Schema;

/// <summary>People, their numbers, partners and the glossary: memory and a database answer alike, and both directions say the same.</summary>
public sealed class PeopleTests(DatabaseApi database, MemoryApi memory) : IClassFixture<DatabaseApi>, IClassFixture<MemoryApi>
{
    [Theory]
    [InlineData("{ caseStudies { nodes { slug characteristics(where: { aspect: { eq: EDUCATION } }) { code text section { kind number } volunteerGroup { code } professionalRole { code } } } } }")]
    [InlineData("{ figures(first: 50, where: { aspect: { eq: PEOPLE }, volunteerGroups: { some: { characteristics: { any: true } } } }) { totalCount nodes { code volunteerGroups { code count { min max } } practices { nodes { code } } partOf { code } parts { code } } } }")]
    [InlineData("{ figures(first: 50, where: { practices: { any: true } }) { totalCount nodes { code practices { nodes { code figures { nodes { code } } } } } } }")]
    [InlineData("{ organizations(first: 50, where: { partnerOf: { some: { slug: { eq: \"tos\" } } } }, order: { code: ASC }) { totalCount nodes { code partnerOf { slug } } } }")]
    [InlineData("{ report { sections(where: { kind: { nin: [SECTION, CHAPTER] } }) { code kind number characteristics { code } } } }")]
    [InlineData("{ caseStudies { nodes { sources(where: { perspectives: { some: { eq: VOLUNTEER } } }) { code perspectives } } } }")]
    [InlineData("{ statements(where: { addressee: { en: { neq: null } } }) { totalCount nodes { addressee } } }")]
    [InlineData("{ glossary(order: { term: { en: ASC } }, where: { or: [{ dutchSynonyms: { any: true } }, { note: { nl: { neq: null } } }] }) { totalCount nodes { code term note dutchSynonyms englishSynonyms } } }")]
    public async Task Answers_Should_BeTheSame_When_FromMemoryAndFromADatabase(string query) =>
        Assert.Equal((await memory.Host.QueryAsync(query)).ToJsonString(), (await database.Host.QueryAsync(query)).ToJsonString());

    [Fact]
    public async Task Partners_Should_BeTheOrganizationsOfPartnershipsThatExist()
    {
        const string Query =
            """
            {
              caseStudy(slug: "tos") {
                partners(order: { code: ASC }) { code }
                partnerships(first: 50, where: { status: { nin: [DESIRED, FAILED, ENDED] } }) { nodes { organization { code } } }
              }
            }
            """;

        var caseStudy = (await database.Host.QueryAsync(Query))["caseStudy"]!;

        Assert.Equal(
            caseStudy["partnerships"]!["nodes"]!.AsArray().Select(each => (string)each!["organization"]!["code"]!).Distinct().Order(StringComparer.Ordinal),
            caseStudy["partners"]!.AsArray().Select(partner => (string)partner!["code"]!));
    }

    [Fact]
    public async Task Glossary_Should_HaveAsManyTermsAsTheCatalogCounts()
    {
        var data = await database.Host.QueryAsync("{ glossary { totalCount } catalog { counts { glossaryTerms } } }");

        Assert.Equal((int)data["catalog"]!["counts"]!["glossaryTerms"]!, (int)data["glossary"]!["totalCount"]!);
    }
}
