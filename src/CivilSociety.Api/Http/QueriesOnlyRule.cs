using GraphQL.Validation;
using GraphQLParser.AST;

namespace CivilSociety.Api.Http;

/// <summary>The catalog is read only: an operation of another kind is refused, whether the schema has such a root or not.</summary>
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
