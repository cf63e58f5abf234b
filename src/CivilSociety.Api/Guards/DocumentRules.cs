using CivilSociety.Api.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>The rules that a document is validated by: the engine's, but for those that take too long, accept too much or say too little, and ours.</summary>
internal sealed class DocumentRules
{
    private readonly IValidationRule[] _all;
    private readonly IValidationRule[] _ofCircles;

    public DocumentRules(CivilSocietyOptions options)
    {
        _ofCircles =
        [
            .. DocumentValidator.CoreRules.Where(rule => rule is not (OverlappingFieldsCanBeMerged or VariablesInAllowedPosition or ArgumentsOfCorrectType or DefaultValuesOfCorrectType)),
            InputValueRule.Instance,
            VariablePositionRule.Instance,
            NullArgumentRule.Instance,
            VariableNullRule.Instance,
            QueriesOnlyRule.Instance,
            .. options.Introspection ? (IValidationRule[])[] : [NoIntrospectionValidationRule.Instance],
            new ErrorLimitRule(options.Limits.Errors),
        ];
        _all = [new FieldMergeRule(options.Limits), .. _ofCircles];
    }

    /// <summary>The rules for a document that is known to be valid: those that depend on the variables.</summary>
    public static IValidationRule[] OfValidDocuments { get; } = [QueriesOnlyRule.Instance, NullArgumentRule.Instance, VariableNullRule.Instance];

    /// <summary>The rules for an operation of a document, or for a document without the operation that is asked for; what would follow its fragments for ever is left out where they lead in circles, which another rule refuses.</summary>
    public IValidationRule[] For(PreparedDocument document, GraphQLOperationDefinition? operation) =>
        operation is not null && document.Valid.Contains(operation) ? document.HasOnlyPlainQueries ? [] : OfValidDocuments
        : document.HasFragmentCycle ? _ofCircles
        : _all;
}
