namespace CivilSociety.Api.Execution;

/// <summary>What decides an answer.</summary>
internal sealed record ResultKey(string DocumentHash, string? OperationName, string? Variables, string CatalogVersion);
