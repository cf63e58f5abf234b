using System.Collections.Frozen;
using CivilSociety.Api.Errors;
using GraphQL;
using GraphQLParser.AST;

namespace CivilSociety.Api.Execution;

/// <summary>A document that has passed the guards, with what is computed from it once.</summary>
/// <param name="Hash">SHA-256 of the text, as lower-case hexadecimal digits.</param>
/// <param name="Text">The text of the document.</param>
internal sealed record PreparedDocument(string Hash, string Text)
{
    /// <summary>The parsed document, with <see cref="ErrorPlaces.NoSource"/>; null when it has a fault.</summary>
    public GraphQLDocument? Syntax { get; init; }

    /// <summary>Why it cannot be parsed; null when it is.</summary>
    public ExecutionError? Fault { get; init; }

    /// <summary>How many tokens it has.</summary>
    public int Tokens { get; init; }

    /// <summary>The fragments by name, the first of each.</summary>
    public IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments { get; init; } = FrozenDictionary<string, GraphQLFragmentDefinition>.Empty;

    /// <summary>Whether a fragment leads back to itself: validation refuses the document.</summary>
    public bool HasFragmentCycle { get; init; }

    /// <summary>Whether its operations are queries without variables: once one is valid, it is, whatever is sent with it.</summary>
    public bool HasOnlyPlainQueries { get; init; }

    /// <summary>Whether it selects a field of the host, so that its answer can change while the catalog does not.</summary>
    public bool SelectsHostFields { get; init; }

    /// <summary>The operations that are known to be valid, so that they need not be validated again.</summary>
    public IReadOnlyList<GraphQLOperationDefinition> Valid { get; init; } = [];

    /// <summary>All operations, valid or not.</summary>
    public IReadOnlyList<GraphQLOperationDefinition> Operations => field ??= [.. Syntax?.Definitions.OfType<GraphQLOperationDefinition>() ?? []];

    /// <summary>The operation that is asked for: the one of this name, or the only one; null where there is none.</summary>
    public GraphQLOperationDefinition? Operation(string? name) => string.IsNullOrEmpty(name)
        ? Operations is [var only] ? only : null
        : Operations.FirstOrDefault(operation => operation.Name?.StringValue == name);
}
