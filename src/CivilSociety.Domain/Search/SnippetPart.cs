namespace CivilSociety.Domain.Search;

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">The text as it stands in the catalog, with an ellipsis where the snippet breaks off.</param>
/// <param name="IsMatch">Whether it is what was searched for.</param>
public sealed record SnippetPart(string Text, bool IsMatch);
