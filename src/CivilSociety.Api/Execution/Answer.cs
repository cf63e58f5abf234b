namespace CivilSociety.Api.Execution;

/// <summary>An answer as it is sent.</summary>
/// <param name="Status">How far the request came.</param>
/// <param name="Body">The JSON, in UTF-8.</param>
/// <param name="Tag">The entity tag; null where the answer holds for this request alone.</param>
internal sealed record Answer(AnswerStatus Status, ReadOnlyMemory<byte> Body, string? Tag = null);
