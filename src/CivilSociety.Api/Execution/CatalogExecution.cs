using System.Collections.Concurrent;
using CivilSociety.Api.Errors;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CivilSociety.Api.Execution;

/// <summary>The execution of one request, which does at once what waits for nothing, and the same for all items of a list once.</summary>
/// <remarks>What fails here is left to the engine, which lets it fail again and reports it.</remarks>
/// <param name="nullVariables">The variables whose null fails the fields that require an argument by them; null for none.</param>
internal sealed class CatalogExecution(IReadOnlySet<string>? nullVariables) : ParallelExecutionStrategy
{
    private readonly ConcurrentDictionary<(GraphQLSelectionSet Selections, IGraphType Type), (GraphQLField Field, FieldType Definition)[]> _selected = new();

    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        // Such an item came with its list.
        if (node.Parent is ArrayExecutionNode)
        {
            return Task.CompletedTask;
        }

        if (NullArgumentOf(node) is { } argument)
        {
            SetNodeError(context, node, new ClientError(ErrorCodes.InvalidValue, $"Argument '{argument.Name}' has invalid value. Expected '{argument.ResolvedType}', found null."));
            return Task.CompletedTask;
        }

        if (node is not ValueExecutionNode leaf || leaf.FieldDefinition.Resolver is not SourceResolver resolver)
        {
            return base.ExecuteNodeAsync(context, node);
        }

        try
        {
            leaf.Result = leaf.GraphType.Serialize(resolver.Read(leaf.Source));
            ValidateNodeResult(context, leaf);
            return Task.CompletedTask;
        }
        catch (Exception)
        {
            return base.ExecuteNodeAsync(context, node);
        }
    }

    protected override Task CompleteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node is not ObjectExecutionNode { Result: not null } parent)
        {
            return base.CompleteNodeAsync(context, node);
        }

        try
        {
            ValidateNodeResult(context, parent);
            SetSubFieldNodes(context, parent);
            return Task.CompletedTask;
        }
        catch (Exception)
        {
            return base.CompleteNodeAsync(context, node);
        }
    }

    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        var key = (parent.SelectionSet!, type);
        if (!_selected.TryGetValue(key, out var selected))
        {
            _selected[key] = selected = [.. CollectFieldsFrom(context, type, parent.SelectionSet!, null).Values];
        }

        var nodes = new ExecutionNode[selected.Length];
        for (var index = 0; index < nodes.Length; index++)
        {
            var (field, definition) = selected[index];
            nodes[index] = BuildExecutionNode(parent, definition.ResolvedType!, field, definition);
        }

        parent.SubFields = nodes;
    }

    private QueryArgument? NullArgumentOf(ExecutionNode node) => nullVariables is null || node is RootExecutionNode ? null : node.Field.Arguments?
        .Where(argument => argument.Value is GraphQLVariable variable && nullVariables.Contains(variable.Name.StringValue))
        .Select(argument => node.FieldDefinition.Arguments?.Find(argument.Name.Value))
        .FirstOrDefault(argument => argument?.ResolvedType is NonNullGraphType);
}
