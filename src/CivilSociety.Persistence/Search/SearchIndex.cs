namespace CivilSociety.Persistence.Search;

/// <summary>The full-text index: one row for each item and language, the words of all, and which of them mean the same.</summary>
internal static class SearchIndex
{
    /// <summary>Changes when the rows that are filled in do: databases built before are built anew.</summary>
    public const int Version = 2;

    /// <summary>The table of the rows, which the index is made of once all are there.</summary>
    public const string Text = "SearchText";

    public const string Synonym = "SearchSynonym";

    /// <summary>The columns of <see cref="Text"/>.</summary>
    public static IReadOnlyList<string> TextColumns { get; } = ["NameNl", "TextNl", "NameEn", "TextEn", "Kind", "Code", "Language", "Section", "CaseStudy"];

    /// <summary>The columns of <see cref="Synonym"/>.</summary>
    public static IReadOnlyList<string> SynonymColumns { get; } = ["Meaning", "Language", "Text"];

    // All that is indexed comes first: bm25 takes the weights in this order. A row fills the columns of its language, so that the words of each are known.
    public const string Create =
        """
        CREATE TABLE SearchText (NameNl TEXT, TextNl TEXT, NameEn TEXT, TextEn TEXT, Kind TEXT NOT NULL, Code TEXT NOT NULL, Language TEXT NOT NULL, Section TEXT, CaseStudy TEXT);
        CREATE VIRTUAL TABLE SearchEntry USING fts5(
            NameNl, TextNl, NameEn, TextEn,
            Kind UNINDEXED, Code UNINDEXED, Language UNINDEXED, Section UNINDEXED, CaseStudy UNINDEXED,
            content = 'SearchText', tokenize = 'unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE SearchWord USING fts5vocab(SearchEntry, 'col');
        CREATE TABLE SearchSynonym (Meaning INTEGER NOT NULL, Language TEXT NOT NULL, Text TEXT NOT NULL);
        INSERT INTO SearchEntry (SearchEntry, rank) VALUES ('hashsize', 8388608), ('automerge', 0), ('crisismerge', 1999);
        """;

    /// <summary>Indexes the rows, once all are written.</summary>
    /// <remarks>All at once costs two thirds of one by one. Segments are not merged as they come: all of them are once, at the end.</remarks>
    public const string Finish = "INSERT INTO SearchEntry (SearchEntry) VALUES ('rebuild'), ('optimize')";
}
