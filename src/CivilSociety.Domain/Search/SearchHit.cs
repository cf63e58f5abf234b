using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Search;

/// <summary>One item that was found, in the language in which it matches best.</summary>
public sealed record SearchHit
{
    /// <summary>The kind of item.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>The code of the item.</summary>
    public required string Code { get; init; }

    /// <summary>The language of the snippet.</summary>
    public required Language Language { get; init; }

    /// <summary>The words around the best match, in pieces: joined, they are the text.</summary>
    public required IReadOnlyList<SnippetPart> Snippet { get; init => field = [.. value]; }

    /// <summary>How well the item matches: the lower, the better; comparable only within the same search.</summary>
    public required double Score { get; init; }

    /// <summary>The code of the report section that it comes from, for a case study the first of its chapter; null where there is none.</summary>
    public string? Section { get; init; }

    /// <summary>The code of the case study that the item is or belongs to; null where it belongs to none or to several.</summary>
    public string? CaseStudy { get; init; }
}
