using GraphQL;

namespace CivilSociety.Api.Http;

/// <summary>The parameters of one GraphQL request, whichever way they came.</summary>
internal sealed record GraphQLHttpRequest(string? Query, string? OperationName, Inputs? Variables, Inputs? Extensions);
