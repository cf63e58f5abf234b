using System.Reflection;
using System.Text.RegularExpressions;
using CivilSociety.Api.Errors;
using CivilSociety.Tests.Shared;
using GraphQL.Validation;

namespace CivilSociety.Api.Tests.Documentation;

/// <summary>The documentation of errors and limits is that of the code.</summary>
public sealed partial class ErrorTableTests
{
    private static readonly string[] Unseen =
    [
        // Errors in values: HC0016.
        "CS_ARGUMENTS_OF_CORRECT_TYPE",
        "CS_DEFAULT_VALUES_OF_CORRECT_TYPE",
        "CS_INVALID_LITERAL",
        "CS_INVALID_VALUE",
        "CS_INVALID_VARIABLE",
        // HC0046.
        "CS_NO_INTROSPECTION",
        // Of rules that are not used, and of types that the schema does not have.
        "CS_COMPLEXITY",
        "CS_INPUT_FIELDS_AND_ARGUMENTS_OF_CORRECT_LENGTH",
        "CS_ONE_OF_INPUT_VALUES",
        "CS_SINGLE_ROOT_FIELD_SUBSCRIPTIONS",
    ];


    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "schema", "README.md"));

    [Fact]
    public void Table_Should_HaveEveryCode()
    {
        var table = Page[Page.IndexOf("## Errors", StringComparison.Ordinal)..Page.IndexOf("## Limits", StringComparison.Ordinal)];
        var documented = Code().Matches(table).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(Constants().Concat(OfRules()).Distinct().Order(StringComparer.Ordinal), documented);
    }

    [Fact]
    public void Limits_Should_BeThoseOfTheOptions()
    {
        var table = Page[Page.IndexOf("## Limits", StringComparison.Ordinal)..Page.IndexOf("## Changes", StringComparison.Ordinal)];
        var documented = Limit().Matches(table).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).Order();
        var limits = new RequestLimits();

        Assert.Equal(typeof(RequestLimits).GetProperties().Select(limit => (limit.Name, $"{limit.GetValue(limits)}")).Order(), documented);
    }

    private static IEnumerable<string> Constants() =>
        typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    // The engine names an error of validation after its rule; those of rules that are replaced, or that have a code of their own here, reach no client under that name.
    private static IEnumerable<string> OfRules() => typeof(ValidationError).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ValidationError)) && !type.IsAbstract)
        .Select(type => $"CS_{Capital().Replace(type.Name.Replace("Error", "", StringComparison.Ordinal), "_$1").TrimStart('_').ToUpperInvariant()}")
        .Except(Unseen);

    [GeneratedRegex(@"`((?:HC|CS_)[A-Z0-9_]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `(\w+)` \| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Limit();

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Capital();
}
