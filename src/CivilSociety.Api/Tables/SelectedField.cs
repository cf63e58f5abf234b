using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Tables;

/// <summary>A field of an answer: all that a document selects under one response name of an object, with fragments followed.</summary>
/// <param name="name">The response name.</param>
/// <param name="definition">The field's definition.</param>
/// <param name="syntax">Where it is selected first; whatever is merged with it has the same arguments.</param>
internal sealed class SelectedField(string name, FieldType definition, GraphQLField syntax)
{
    public string Name { get; } = name;

    public FieldType Definition { get; } = definition;

    public GraphQLField Syntax { get; } = syntax;

    /// <summary>The fields of its object or objects, in the order of the document; empty for a value.</summary>
    public List<SelectedField> Fields { get; } = [];

    public IGraphType? Type => Definition.ResolvedType?.GetNamedType();

    public bool IsValue => Syntax.SelectionSet is null;

    /// <summary>Whether it gives a list of objects.</summary>
    public bool IsList => !IsValue && IsListType(Definition.ResolvedType);

    /// <summary>Whether it is a connection of which the items are selected.</summary>
    public bool IsConnection => ItemsOfConnection is not null;

    /// <summary>The fields that give the items of a connection, <c>nodes</c> or <c>edges</c>; null for what is no connection, or has neither.</summary>
    public SelectedField? ItemsOfConnection => Type is { } type && type.Name.EndsWith("Connection", StringComparison.Ordinal)
        ? Fields.Find(inner => inner.Definition.Name is "nodes" or "edges")
        : null;

    private static bool IsListType(IGraphType? type) => type is ListGraphType || (type is NonNullGraphType required && IsListType(required.ResolvedType));
}
