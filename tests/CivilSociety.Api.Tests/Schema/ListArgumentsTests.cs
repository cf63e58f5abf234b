using System.Reflection;
using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>Arguments without variables are read once for a document; with variables, they are those of the request.</summary>
public sealed class ListArgumentsTests
{
    private const string Written = """{ caseStudies(first: 2, where: { number: { gt: 3 } }, order: [{ number: DESC }]) { nodes { number } } }""";

    private const string Given = """query Q($above: Int) { caseStudies(first: 2, where: { number: { gt: $above } }, order: [{ number: DESC }]) { totalCount nodes { number } } }""";

    [Fact]
    public async Task Arguments_Should_BeReadOnce_When_TheDocumentHasNoVariables()
    {
        var catalog = RecordingCatalog.Create();
        await using var host = await ApiHost.StartWithoutSearchAsync(catalog, options => options.Caching.ResultBytes = 0);
        string[] answers = [await AnswerAsync(host, Written), await AnswerAsync(host, Written), await AnswerAsync(host, Written)];

        // The document is kept, and so parsed for the last time, once it has proved valid.
        var specifications = ((RecordingCatalog)(object)catalog).Specifications;
        Assert.Equal([answers[0], answers[0], answers[0]], answers);
        Assert.Equal(3, specifications.Count);
        Assert.Same(specifications[1], specifications[2]);
    }

    [Theory]
    [InlineData(8, """{"data":{"caseStudies":{"totalCount":2,"nodes":[{"number":10},{"number":9}]}}}""")]
    [InlineData(9, """{"data":{"caseStudies":{"totalCount":1,"nodes":[{"number":10}]}}}""")]
    [InlineData(null, """{"data":{"caseStudies":{"totalCount":10,"nodes":[{"number":10},{"number":9}]}}}""")]
    public async Task Arguments_Should_FollowTheVariables_When_TheDocumentIsKnown(int? above, string expected)
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases);
        await host.QueryAsync(Given, new { above = 5 });
        await host.QueryAsync(Given, new { above = 6 });

        Assert.Equal(expected, await AnswerAsync(host, Given, new { above }));
    }

    private static async Task<string> AnswerAsync(ApiHost host, string document, object? variables = null) =>
        (await host.ExecuteAsync(document, variables)).ToJsonString();

    /// <summary>The ten cases; keeps the specifications of case studies that it is asked.</summary>
    public class RecordingCatalog : DispatchProxy
    {
        public List<object> Specifications { get; } = [];

        public static IBatchCatalog Create() => Create<IBatchCatalog, RecordingCatalog>();

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Specifications.AddRange(args!.OfType<ISpecification<CaseStudy>>());
            return targetMethod!.Invoke(CaseStudyCatalog.TenCases, args);
        }
    }
}
