namespace CivilSociety.Api.Http;

/// <summary>The parameters of one GraphQL request, whichever way they came.</summary>
/// <param name="Query">The document.</param>
/// <param name="DocumentId">The id of a trusted document, in place of the document.</param>
/// <param name="PersistedHash">The hash that Apollo's automatic persisted queries give with, or in place of, the document.</param>
/// <param name="OperationName">The operation of the document that is meant.</param>
/// <param name="Variables">The variables: a JSON object, as text.</param>
internal sealed record GraphQLHttpRequest(string? Query, string? DocumentId, string? PersistedHash, string? OperationName, string? Variables);
