using CivilSociety.Api.Execution;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Execution;

/// <summary>Queries are answered as the engine answers them by itself.</summary>
public sealed class CatalogExecutionTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    [Theory]
    [InlineData("{ caseStudies(first: 2) { nodes { slug statements(first: 1) { nodes { id } } statements(first: 1) { totalCount } } } caseStudies(first: 2) { totalCount nodes { number } } }")]
    [InlineData("{ caseStudies { nodes { ...A ... on CaseStudy { en: name(language: EN) ...B } __typename } } } fragment A on CaseStudy { slug nl: name(language: NL) } fragment B on CaseStudy { slug organization { name parent { name } } }")]
    [InlineData("{ caseStudies(first: 3) { nodes { slug @skip(if: true) number @include(if: false) chapter @include(if: true) ... @skip(if: true) { id } } } }")]
    [InlineData("""{ node(id: "Q2FzZVN0dWR5OnRvcw==") { __typename id ... on CaseStudy { slug } ... on Factor { effect } } nodes(ids: ["RmFjdG9yOmFwcHJlY2lhdGlvbg==", "Q2FzZVN0dWR5OnRvcw==", "Q2FzZVN0dWR5Om5vbmU="]) { id ... on Factor { effect } ... on CaseStudy { slug } } }""")]
    [InlineData("{ caseStudies(first: 51) { nodes { slug } } organizations(first: 3) { edges { cursor node { name kind foundedYear parent { name } } } pageInfo { hasNextPage endCursor } } }")]
    [InlineData("{ figures(first: 50) { nodes { quantity { min max precision unit } } } caseStudies { nodes { practiceFeatures { feature presence practices { id } } locations { municipality } } } }")]
    public async Task Answer_Should_BeThatOfTheEngine(string document)
    {
        var (expected, actual) = (await AnswerAsync<IDocumentExecuter>(document), await AnswerAsync<CatalogExecuter>(document));

        Assert.Equal(expected, actual);
        Assert.Contains("\"data\":{", actual, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_Should_BeReportedOnce_When_AFieldFails()
    {
        var item = new ObjectGraphType { Name = "Item" };
        Add(item, "fails", new StringGraphType(), _ => throw new ExecutionError("No."));
        Add(item, "missing", new NonNullGraphType(new StringGraphType()), _ => null);
        Add(item, "wrong", new IntGraphType(), _ => "one");
        Add(item, "right", new IntGraphType(), _ => 1);
        var query = new ObjectGraphType { Name = "Query" };
        Add(query, "item", item, _ => new object());
        Add(query, "items", new ListGraphType(item), _ => new object?[] { 1, null, 2 });
        using var schema = new GraphQL.Types.Schema { Query = query };
        const string Document = "{ a: item { right fails wrong } b: item { right missing } items { right fails } }";

        var (expected, actual) = (await AnswerAsync<IDocumentExecuter>(Document, schema), await AnswerAsync<CatalogExecuter>(Document, schema));

        Assert.Equal(expected, actual);
        Assert.EndsWith(""""data":{"a":{"right":1,"fails":null,"wrong":null},"b":null,"items":[{"right":1,"fails":null},null,{"right":1,"fails":null}]}}"""", actual, StringComparison.Ordinal);
        Assert.Equal(5, actual.Split("\"message\"").Length - 1);
    }

    private static void Add(ObjectGraphType type, string name, IGraphType resolved, Func<object, object?> read) =>
        type.AddField(new FieldType { Name = name, ResolvedType = resolved, Resolver = new SourceResolver<object>(read) });

    private async Task<string> AnswerAsync<TExecuter>(string document, ISchema? schema = null)
        where TExecuter : IDocumentExecuter
    {
        await using var scope = api.Host.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<TExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Schema = schema ?? scope.ServiceProvider.GetRequiredService<CatalogSchema>(),
            Query = document,
            RequestServices = scope.ServiceProvider,
        });
        using var stream = new MemoryStream();
        await scope.ServiceProvider.GetRequiredService<CatalogSerializer>().WriteAsync(stream, result);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
