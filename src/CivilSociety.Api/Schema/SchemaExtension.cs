using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Schema;

/// <summary>Fields that a host adds to a type of ours.</summary>
/// <param name="Source">The class whose type gets them; null for the root of all queries.</param>
/// <param name="Fields">The fields.</param>
internal sealed record SchemaExtension(Type? Source, IObjectGraphType Fields)
{
    /// <summary>Adds the fields to the one of these types that they are for.</summary>
    /// <exception cref="InvalidOperationException">No type is of the class, or it has a field of the name already.</exception>
    public void AddTo(IEnumerable<IGraphType> types)
    {
        var type = types.OfType<IObjectGraphType>().FirstOrDefault(IsExtended)
            ?? throw new InvalidOperationException($"The schema has no type for {Source}. Expected a class that has a GraphQL type, such as CaseStudy.");
        foreach (var field in Fields.Fields)
        {
            if (type.HasField(field.Name))
            {
                throw new InvalidOperationException($"The type {type.Name} has a field '{field.Name}' already. Expected another name for the field that is added to it.");
            }

            type.AddField(field.AsOfHost());
        }
    }

    /// <summary>Whether the document selects a field of the host anywhere: directives that leave it out are not looked at.</summary>
    public static bool IsSelectedBy(GraphQLDocument document, ISchema schema) => document.Definitions.Any(definition => definition switch
    {
        GraphQLOperationDefinition operation => IsSelectedIn(operation.SelectionSet, schema.Query, schema),
        GraphQLFragmentDefinition fragment => IsSelectedIn(fragment.SelectionSet, TypeOf(fragment.TypeCondition, schema), schema),
        _ => false,
    });

    // Spreads are not followed: each fragment is looked at where it is defined.
    private static bool IsSelectedIn(GraphQLSelectionSet? selections, IComplexGraphType? type, ISchema schema) =>
        selections is not null && type is not null && selections.Selections.Any(selection => selection switch
        {
            GraphQLField field => type.Fields.Find(field.Name.Value) is { } definition
                && (definition.IsOfHost || IsSelectedIn(field.SelectionSet, definition.ResolvedType?.GetNamedType() as IComplexGraphType, schema)),
            GraphQLInlineFragment inline => IsSelectedIn(inline.SelectionSet, inline.TypeCondition is { } condition ? TypeOf(condition, schema) : type, schema),
            _ => false,
        });

    private static IComplexGraphType? TypeOf(GraphQLTypeCondition condition, ISchema schema) => schema.AllTypes[condition.Type.Name.StringValue] as IComplexGraphType;

    private bool IsExtended(IObjectGraphType type) =>
        Source is null ? type is QueryType : type.GetType().IsAssignableTo(typeof(ObjectGraphType<>).MakeGenericType(Source)) && type is not QueryType;
}
