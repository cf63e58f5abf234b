using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;
using NJsonSchema;
using NJsonSchema.Validation;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>The JSON Schema of case studies refuses what the loader refuses, also where it refers to the common schema.</summary>
public sealed class SeedSchemaFaultTests
{
    [Theory]
    [InlineData("/statements/0/note", "\"x\"", ValidationErrorKind.NoAdditionalPropertiesAllowed, "#/statements[0].note")]
    [InlineData("/statements/0/kind", "\"STRONG\"", ValidationErrorKind.NotInEnumeration, "#/statements[0].kind")]
    [InlineData("/statements/0/levels", "[\"EXTERNAL\"]", ValidationErrorKind.NotInEnumeration, "#/statements[0].levels[0]")]
    [InlineData("/statements/0/code", "\"BOR 1\"", ValidationErrorKind.PatternMismatch, "#/statements[0].code")]
    [InlineData("/statements/0/perspectives", "[]", ValidationErrorKind.TooFewItems, "#/statements[0].perspectives")]
    [InlineData("/statements/0/text", "{ \"nl\": \"x\" }", ValidationErrorKind.PropertyRequired, "#/statements[0].text.en")]
    [InlineData("/number", "\"9\"", ValidationErrorKind.IntegerExpected, "#/number")]
    [InlineData("/practices/0/presence", "\"MIXED\"", ValidationErrorKind.NotInEnumeration, "#/practices[0].presence")]
    public async Task Schema_Should_Refuse_When_TheCaseStudyIsFaulty(string place, string json, ValidationErrorKind kind, string path)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.SeedSchemas, "case-study.schema.json"));
        var caseStudy = new SeedCopy().Read(SeedCopy.Bor);
        Set(caseStudy, place, JsonNode.Parse(json));

        var faults = schema.Validate(caseStudy.ToJsonString());

        Assert.Equal([(kind, path)], faults.SelectMany(Innermost).Select(fault => (fault.Kind, fault.Path)));
    }

    private static IEnumerable<ValidationError> Innermost(ValidationError fault) =>
        fault is ChildSchemaValidationError child ? child.Errors.SelectMany(each => each.Value).SelectMany(Innermost) : [fault];

    private static void Set(JsonNode document, string place, JsonNode? value)
    {
        var names = place.Split('/')[1..];
        var owner = names[..^1].Aggregate(document, (node, name) => int.TryParse(name, out var index) ? node[index]! : node[name]!);
        owner[names[^1]] = value;
    }
}
