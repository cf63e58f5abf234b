using CivilSociety.Tests.Shared;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Tools;

/// <summary>The examples that are tools give evidence with all that they say.</summary>
public sealed class ExampleToolsTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    public static TheoryData<string> Tools() =>
        [.. Directory.EnumerateFiles(Repository.Examples, "*.graphql").Where(file => File.ReadAllText(file).Contains("\n# Tool: ", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Tools_Should_BeFewEnoughToChooseAmong() => Assert.InRange(Tools().Count, 10, 15);

    [Theory]
    [MemberData(nameof(Tools))]
    public void EveryStatement_Should_ComeWithItsSection(string example)
    {
        var schema = api.Host.Services.GetRequiredService<CivilSociety.Api.Schema.CatalogSchema>();
        schema.Initialize();
        var document = Parser.Parse(File.ReadAllText(Path.Combine(Repository.Examples, example)));

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Check(operation.SelectionSet, schema.Query, isInSection: false);
        }

        void Check(GraphQLSelectionSet? selections, IGraphType? type, bool isInSection)
        {
            var fields = (selections?.Selections ?? []).OfType<GraphQLField>().ToList();
            if (type?.Name == "Statement" && !isInSection && fields.Any(field => field.Name.Value == "text"))
            {
                Assert.Contains(fields, field => field.Name.Value == "section");
            }

            foreach (var field in fields)
            {
                Check(field.SelectionSet, (type as IComplexGraphType)?.Fields.Find(field.Name.Value)?.ResolvedType?.GetNamedType(), isInSection || type?.Name == "ReportSection");
            }

            foreach (var inline in (selections?.Selections ?? []).OfType<GraphQLInlineFragment>())
            {
                Check(inline.SelectionSet, inline.TypeCondition is { } condition ? schema.AllTypes[condition.Type.Name.StringValue] : type, isInSection);
            }
        }
    }
}
