namespace CivilSociety.Domain.Search;

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">The catalog's text, with an ellipsis where the snippet breaks off.</param>
/// <param name="IsMatch">Whether it is what was searched for.</param>
public sealed record SnippetPart(string Text, bool IsMatch);
