using GraphQL;
using GraphQLParser.AST;

namespace CivilSociety.Api.Schema;

/// <summary>Puts the keys of input objects in the order in which a client wrote them: the engine gives them in that of their type, and a sort means another order.</summary>
internal static class WrittenOrder
{
    /// <summary>The value of an argument with its keys in the order of the document, or in that of the variables.</summary>
    public static object? Of(object? value, GraphQLValue? written, IResolveFieldContext context) => Arrange(value, written, context);

    // What is written is a part of the document or, behind a variable, of the JSON that was sent.
    private static object? Arrange(object? value, object? written, IResolveFieldContext context) => (value, written) switch
    {
        (_, GraphQLVariable variable) => Arrange(value, Given(variable, context), context),
        (IDictionary<string, object?> fields, _) => Arrange(fields, Fields(written), context),
        (string, _) => value,
        (IEnumerable<object?> items, _) => items.Zip(Items(written), (item, each) => Arrange(item, each, context)).ToList(),
        _ => value,
    };

    private static OrderedDictionary<string, object?> Arrange(IDictionary<string, object?> fields, IEnumerable<(string Name, object? Value)> written, IResolveFieldContext context)
    {
        var arranged = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in written.Where(part => fields.ContainsKey(part.Name)))
        {
            arranged.Add(name, Arrange(fields[name], value, context));
        }

        return arranged;
    }

    private static object? Given(GraphQLVariable variable, IResolveFieldContext context)
    {
        var name = variable.Name.StringValue;
        return context.ExecutionContext.ExecutionOptions.Variables?.TryGetValue(name, out var given) == true
            ? given
            : context.Operation.Variables?.FirstOrDefault(each => each.Variable.Name.StringValue == name)?.DefaultValue;
    }

    private static IEnumerable<(string Name, object? Value)> Fields(object? written) => written switch
    {
        GraphQLObjectValue { Fields: { } fields } => fields.Select(field => (field.Name.StringValue, (object?)field.Value)),
        IDictionary<string, object?> fields => fields.Select(field => (field.Key, field.Value)),
        _ => [],
    };

    // One value stands for a list of it.
    private static IEnumerable<object?> Items(object? written) => written switch
    {
        GraphQLListValue { Values: { } values } => values,
        IEnumerable<object?> values => values,
        _ => [written],
    };
}
