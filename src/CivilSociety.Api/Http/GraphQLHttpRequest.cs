namespace CivilSociety.Api.Http;

/// <summary>The parameters of a GraphQL request, from the query string or the body.</summary>
/// <param name="Query">The document.</param>
/// <param name="DocumentId">The id of a trusted document, in place of the document.</param>
/// <param name="PersistedHash">The hash of a trusted document, or of one of Apollo's automatic persisted queries, with the document or in place of it.</param>
/// <param name="OperationName">The operation to execute, by name.</param>
/// <param name="Variables">The variables: a JSON object, as text.</param>
internal sealed record GraphQLHttpRequest(string? Query, string? DocumentId, string? PersistedHash, string? OperationName, string? Variables);
