using CivilSociety.Api.Errors;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Refuses values that are written out and do not fit their type (5.6.1), and says what would; the engine's rules say what is wrong alone.</summary>
internal sealed class InputValueRule : ValidationRuleBase
{
    public static InputValueRule Instance { get; } = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(new NodeVisitors(
        new MatchingNodeVisitor<GraphQLArgument>(enter: (argument, each) =>
        {
            if (each.TypeInfo.GetArgument()?.ResolvedType is { } type && each.IsValidLiteralValue(type, argument.Value) is { } fault)
            {
                each.ReportError(new ArgumentsOfCorrectTypeError(each, argument, $"{fault}{ExpectedInput.For(type, argument.Value)}"));
            }
        }),
        new MatchingNodeVisitor<GraphQLVariableDefinition>(enter: (variable, each) =>
        {
            if (variable.DefaultValue is { } value && each.TypeInfo.GetInputType() is { } type && each.IsValidLiteralValue(type, value) is { } fault)
            {
                each.ReportError(new DefaultValuesOfCorrectTypeError(each, variable, type, $"{fault}{ExpectedInput.For(type, value)}"));
            }
        })));
}
