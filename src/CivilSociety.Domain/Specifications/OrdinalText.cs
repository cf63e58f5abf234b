namespace CivilSociety.Domain.Specifications;

/// <summary>Ordinal, case-sensitive comparisons of text that specifications may use and that databases translate to the same meaning.</summary>
/// <remarks>In a specification, Contains, StartsWith and EndsWith of <see cref="string"/> mean these; other comparisons of text are refused. A null text or part has no match.</remarks>
public static class OrdinalText
{
    /// <summary>Whether the text begins with the part.</summary>
    public static bool StartsWith(string? text, string? part) => text is not null && part is not null && text.StartsWith(part, StringComparison.Ordinal);

    /// <summary>Whether the text ends with the part.</summary>
    public static bool EndsWith(string? text, string? part) => text is not null && part is not null && text.EndsWith(part, StringComparison.Ordinal);

    /// <summary>Whether the text contains the part.</summary>
    public static bool Contains(string? text, string? part) => text is not null && part is not null && text.Contains(part, StringComparison.Ordinal);

    /// <summary>Whether the text sorts after the other.</summary>
    public static bool IsAfter(string? text, string other) => text is not null && string.CompareOrdinal(text, other) > 0;

    /// <summary>Whether the text sorts before the other.</summary>
    public static bool IsBefore(string? text, string other) => text is not null && string.CompareOrdinal(text, other) < 0;
}
