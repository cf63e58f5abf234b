using System.Text.Json;
using GraphQLParser.AST;

namespace CivilSociety.Api.Tools;

/// <summary>A trusted document that is a tool.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Text">Its text.</param>
/// <param name="Syntax">The document, parsed with its comments.</param>
/// <param name="Operation">Its one operation, which has a name.</param>
/// <param name="Description">What it answers, and when to use it.</param>
internal sealed record ToolDocument(string Id, string Text, GraphQLDocument Syntax, GraphQLOperationDefinition Operation, string Description)
{
    /// <summary>The name of the tool.</summary>
    public string Name { get; } = JsonNamingPolicy.SnakeCaseLower.ConvertName(Operation.Name!.StringValue);

    /// <summary>The name in words.</summary>
    public string Title => $"{char.ToUpperInvariant(Name[0])}{Name[1..].Replace('_', ' ')}";

    public IReadOnlyList<GraphQLVariableDefinition> Variables => field ??= [.. Operation.Variables?.Items ?? []];
}
