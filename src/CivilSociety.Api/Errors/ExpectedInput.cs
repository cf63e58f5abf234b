using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using CivilSociety.Domain.Texts;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CivilSociety.Api.Errors;

/// <summary>What would be right where an input is wrong: the values of an enum, the fields of an input object, the range of whole numbers.</summary>
internal static partial class ExpectedInput
{
    // More than a reader looks through: the nearest are told.
    private const int MaxNames = 30;

    // A value of a client can be as long as the limit on variables; what names are compared with it is about as long as they are.
    private const int MaxCharacters = 80;

    /// <summary>What would be right at the first wrong name in a value that is written out, as a sentence after another; null where the type alone tells it.</summary>
    public static string? For(IGraphType type, GraphQLValue value) => (type, value) switch
    {
        (NonNullGraphType { ResolvedType: { } inner }, _) => For(inner, value),
        (_, GraphQLVariable or GraphQLNullValue) => null,
        (ListGraphType { ResolvedType: { } element }, GraphQLListValue list) => list.Values?.Select(each => For(element, each)).FirstOrDefault(expected => expected is not null),
        (ListGraphType { ResolvedType: { } element }, _) => For(element, value),
        (EnumerationGraphType enumeration, GraphQLEnumValue name) => enumeration.Values.FindByName(name.Name.Value) is null ? Of(enumeration, name.Name.StringValue) : null,
        (IntGraphType, GraphQLIntValue number) => OfWhole(number.Value.Span),
        (IInputObjectGraphType input, GraphQLObjectValue given) => given.Fields?.Select(field => For(input, field)).FirstOrDefault(expected => expected is not null),
        _ => Of(type, ""),
    };

    /// <summary>What would be right for a variable, as a sentence after the engine's; null where the type alone tells it.</summary>
    public static string? For(InvalidVariableError error, ISchema schema) =>
        Wrong().Match(error.Message) is { Success: true } wrong && schema.AllTypes[wrong.Groups["type"].Value] is { } type && Of(type, wrong.Groups["name"].Value) is { } expected
            ? $"{(error.Message.EndsWith('.') ? "" : ".")}{expected}"
            : null;

    private static string? For(IInputObjectGraphType input, GraphQLObjectField field) =>
        input.Fields.Find(field.Name.Value)?.ResolvedType is { } type ? For(type, field.Value) : Of(input, field.Name.StringValue);

    // The type alone does not tell how large a number can be.
    private static string? OfWhole(ReadOnlySpan<char> wrong) => BigInteger.TryParse(wrong, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (number < int.MinValue || number > int.MaxValue)
        ? string.Create(CultureInfo.InvariantCulture, $" Expected a whole number from {int.MinValue} to {int.MaxValue}.")
        : null;

    private static string? Of(IGraphType type, string wrong)
    {
        if (type is IntGraphType)
        {
            return OfWhole(wrong);
        }

        string[] names = type switch
        {
            EnumerationGraphType enumeration => [.. enumeration.Values.Select(value => value.Name)],
            IInputObjectGraphType input => [.. input.Fields.Select(field => field.Name)],
            _ => [],
        };
        return names.Length switch
        {
            0 => null,
            <= MaxNames => $" Expected {string.Join(", ", names[..^1])}{(names.Length > 1 ? " or " : "")}{names[^1]}.",
            _ => $" Nearest known: {string.Join(", ", NearestNames.To(wrong[..Math.Min(wrong.Length, MaxCharacters)], names))}.",
        };
    }

    [GeneratedRegex("^Variable '[^']*' is invalid\\. (?:Unrecognized input fields '(?<name>[^']*)'.*for type|Unable to convert '(?<name>.*)' to) '(?<type>\\w+)'\\.?$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Wrong();
}
