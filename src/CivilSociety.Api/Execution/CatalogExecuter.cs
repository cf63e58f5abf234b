using CivilSociety.Api.Guards;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CivilSociety.Api.Execution;

/// <summary>The engine, as the host configures it, with an execution of its own for queries.</summary>
internal sealed class CatalogExecuter(IDocumentBuilder builder, IDocumentValidator validator, IExecutionStrategySelector strategies, IEnumerable<IConfigureExecution> configurations)
    : DocumentExecuter(builder, validator, strategies, configurations)
{
    protected override IExecutionStrategy SelectExecutionStrategy(ExecutionContext context) =>
        context.Operation.Operation == OperationType.Query ? new CatalogExecution(NullArgumentRule.FoundIn(context.UserContext)) : base.SelectExecutionStrategy(context);
}
