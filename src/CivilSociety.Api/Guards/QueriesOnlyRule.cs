using CivilSociety.Api.Errors;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Refuses operations other than queries, whether the schema has a root for them or not: the catalog is read only.</summary>
internal sealed class QueriesOnlyRule : ValidationRuleBase
{
    public static QueriesOnlyRule Instance { get; } = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation != OperationType.Query)
        {
            context.ReportError(new OperationNotSupportedError(context.Document.Source, context.Operation));
        }

        return default;
    }
}

/// <summary>A mutation or subscription.</summary>
internal sealed class OperationNotSupportedError : ValidationError
{
    public OperationNotSupportedError(ROM source, ASTNode operation)
        : base(source, "5.2", "The catalog is read only. Expected a query.", operation) => Code = ErrorCodes.OperationNotSupported;
}
