using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Ends validation when a document has as many errors as an answer lists. To be the last of the rules.</summary>
/// <param name="limit">The errors.</param>
internal sealed class ErrorLimitRule(int limit) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context) => Check(context);

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => Check(context);

    private ValueTask Check(ValidationContext context) =>
        context.HasErrors && context.Errors.Count() >= limit ? throw new TooManyErrors(context.Errors) : default;
}

/// <summary>Ends validation.</summary>
/// <param name="errors">The errors that were found.</param>
internal sealed class TooManyErrors(IEnumerable<ValidationError> errors) : ExecutionError("The document has too many errors.")
{
    public IReadOnlyList<ValidationError> Errors { get; } = [.. errors];
}
