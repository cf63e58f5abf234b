using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>A term as the catalog translates it, with the other words for it.</summary>
public sealed class GlossaryTerm : CatalogItem
{
    /// <summary>The term.</summary>
    public required LocalizedText Term { get; init; }

    /// <summary>How it is used, or why it is translated so; null where nothing is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Other Dutch words for it.</summary>
    public IReadOnlyList<string> DutchSynonyms { get; init => field = [.. value]; } = [];

    /// <summary>Other English words for it.</summary>
    public IReadOnlyList<string> EnglishSynonyms { get; init => field = [.. value]; } = [];
}
