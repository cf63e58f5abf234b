using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Tests.Shared;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Hosting;

public sealed class ExtensionTests(ExtendedApi api) : IClassFixture<ExtendedApi>
{
    private static readonly string[] Headings = [.. CaseStudyCatalog.TenCases.CaseStudies.Select(ExtendedApi.HeadingOf)];

    private static string Heading(string slug) => ExtendedApi.HeadingOf(CaseStudyCatalog.TenCases.GetBySlug(CaseStudySlug.Parse(slug)));

    [Theory]
    [InlineData("{ caseStudies(first: 10) { nodes { heading } } }")]
    [InlineData("{ caseStudies(first: 10) { nodes { slug ...Own } } } fragment Own on CaseStudy { heading }")]
    [InlineData("{ caseStudies(first: 10) { edges { node { number heading } } } }")]
    public async Task Field_Should_GetWholeItems_When_NothingElseIsSelected(string query)
    {
        var data = await api.Host.QueryAsync(query);

        Assert.Equal(Headings, Find(data, "heading"));
    }

    [Theory]
    [InlineData("bor", """{ caseStudy(slug: "bor") { heading } }""")]
    [InlineData("bor", """{ node(id: "Q2FzZVN0dWR5OmJvcg==") { ... on CaseStudy { heading } } }""")]
    [InlineData("bor", """{ statements(first: 1, where: { caseStudy: { slug: { eq: "bor" } } }) { nodes { caseStudy { heading } } } }""")]
    [InlineData("bor", """{ search(text: "bor", kinds: CASE_STUDY, first: 1) { nodes { node { ... on CaseStudy { heading } } } } }""")]
    [InlineData("okd", """{ patterns { crosstab(rows: LAYER, columns: LAYER, with: ["layer:legal-clinical"]) { cells(first: 1, minCount: 1) { association { supportingCaseStudies { heading } } } } } }""")]
    public async Task Field_Should_GetTheWholeItem_When_ItIsReachedOtherwise(string slug, string query)
    {
        var data = await api.Host.QueryAsync(query);

        Assert.Equal([Heading(slug)], Find(data, "heading"));
    }

    [Fact]
    public async Task Field_Should_ReadRelationsThroughTheCatalog()
    {
        var data = await api.Host.QueryAsync("""{ caseStudy(slug: "bor") { carrier organization { name } } }""");

        Assert.Equal((string?)data["caseStudy"]!["organization"]!["name"], (string?)data["caseStudy"]!["carrier"]);
        Assert.NotNull((string?)data["caseStudy"]!["carrier"]);
    }

    [Fact]
    public async Task Field_Should_BeAddedToWhatIsNoItem()
    {
        var data = await api.Host.QueryAsync("{ figures(first: 50, where: { quantity: { min: { eq: 1 }, max: { eq: 1 } } }) { nodes { quantity { isOne } } } }");

        var ones = Find(data, "isOne");
        Assert.NotEmpty(ones);
        Assert.All(ones, each => Assert.Equal("true", each));
    }

    [Fact]
    public async Task TypeOfTheHost_Should_LeadBackToTheCatalog()
    {
        var data = await api.Host.QueryAsync("""{ book(on: "bor") { title caseStudy { heading locations { name } } } }""");

        Assert.Equal("All of bor", (string?)data["book"]!["title"]);
        Assert.Equal(Heading("bor"), (string?)data["book"]!["caseStudy"]!["heading"]);
        Assert.NotEmpty(data["book"]!["caseStudy"]!["locations"]!.AsArray());
    }

    [Fact]
    public async Task Answer_Should_BeMadeAnew_When_ItHasAFieldOfTheHost()
    {
        const string query = """{ caseStudy(slug: "bor") { visits } }""";
        var first = (int)(await api.Host.QueryAsync(query))["caseStudy"]!["visits"]!;

        var second = (int)(await api.Host.QueryAsync(query))["caseStudy"]!["visits"]!;
        using var answer = await api.Host.Client.GetAsync(new Uri("/graphql?query={book(on:\"bor\"){title}}", UriKind.Relative));
        using var ours = await api.Host.Client.GetAsync(new Uri("/graphql?query={caseStudy(slug:\"bor\"){slug}}", UriKind.Relative));

        Assert.Equal(first + 1, second);
        Assert.Null(answer.Headers.ETag);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.NotNull(ours.Headers.ETag);
    }

    [Theory]
    [InlineData("""{ caseStudy(slug: "bor") { ...Own } } fragment Own on CaseStudy { ... { visits } }""")]
    [InlineData("""{ node(id: "Q2FzZVN0dWR5OmJvcg==") { ... on CaseStudy { visits } } }""")]
    [InlineData("""{ caseStudies(first: 1) { edges { node { statements(first: 1) { nodes { caseStudy { visits } } } } } } }""")]
    public async Task Answer_Should_BeMadeAnew_When_AFieldOfTheHostIsDeepInTheDocument(string query)
    {
        using var answer = await api.Host.Client.GetAsync(new Uri($"/graphql?query={Uri.EscapeDataString(query)}", UriKind.Relative));

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains("visits", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Schema_Should_HaveWhatTheHostAddsAndNothingElseNew()
    {
        var released = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "schema", "civil-society.graphql"));

        var extended = api.Host.Services.PrintCivilSocietySchema().Split('\n');

        Assert.Equal(
        [
            "\"A book on a case study.\"", "type Book {", "  \"The title.\"", "  title: String!",
            "  \"Who carries it.\"", "  carrier: String", "  \"Number and names.\"", "  heading: String!", "  \"How often this was asked.\"", "  visits: Int!",
            "  \"Whether it is one.\"", "  isOne: Boolean!",
            "  \"A book on a case study.\"", "  book(", "    on: String!): Book",
        ],
            extended.Except(released));
    }

    [Fact]
    public async Task Mapping_Should_Fail_When_TheTypeHasAFieldOfTheName()
    {
        var fault = await FailAsync(options => options.Extend<CaseStudy>(type => type.Field<StringGraphType>("slug")));

        Assert.Equal("The type CaseStudy has a field 'slug' already. Expected another name for the field that is added to it.", fault.Message);
    }

    [Fact]
    public async Task Mapping_Should_Fail_When_TheHostAddsTwoFieldsOfOneName()
    {
        var fault = await FailAsync(options => options
            .ExtendQuery(query => query.Field<StringGraphType>("book"))
            .ExtendQuery(query => query.Field<IntGraphType>("book")));

        Assert.Equal("The type Query has a field 'book' already. Expected another name for the field that is added to it.", fault.Message);
    }

    [Fact]
    public async Task Mapping_Should_Fail_When_TheSchemaHasNoTypeForTheClass()
    {
        var fault = await FailAsync(options => options.Extend<Book>(type => type.Field<StringGraphType>("publisher")));

        Assert.Equal("The schema has no type for CivilSociety.Api.Tests.Hosting.Book. Expected a class that has a GraphQL type, such as CaseStudy.", fault.Message);
    }

    [Fact]
    public async Task Mapping_Should_Fail_When_ATypeIsNotThere()
    {
        var fault = await FailAsync(options => options.ExtendQuery(query => query.Field("book", new GraphQLTypeReference("Boek"))));

        Assert.StartsWith("Unable to resolve reference to type 'Boek'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extend_Should_Throw_When_TwoFieldsHaveOneName()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => new CivilSocietyOptions().Extend<CaseStudy>(type =>
        {
            type.Field<StringGraphType>("nickname");
            type.Field<StringGraphType>("nickname");
        }));

        Assert.StartsWith("A field with the name 'nickname' is already registered for GraphType ", fault.Message, StringComparison.Ordinal);
    }

    private static Task<InvalidOperationException> FailAsync(Action<CivilSocietyOptions> extend) =>
        Assert.ThrowsAsync<InvalidOperationException>(() => ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, extend));

    // The values of all fields of the name, in the order of the answer.
    private static List<string> Find(JsonNode? node, string name) => node switch
    {
        JsonArray items => [.. items.SelectMany(item => Find(item, name))],
        JsonObject fields => [.. fields.SelectMany(field => field.Key == name ? [field.Value!.ToString()] : Find(field.Value, name))],
        _ => [],
    };
}
