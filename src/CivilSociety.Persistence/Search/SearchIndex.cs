namespace CivilSociety.Persistence.Search;

/// <summary>The full-text table: one row for each item and language, its words, and which of them mean the same.</summary>
internal static class SearchIndex
{
    /// <summary>Changes when the rows that are filled in do: databases built before are built anew.</summary>
    public const int Version = 2;

    public const string Entry = "SearchEntry";

    public const string Synonym = "SearchSynonym";

    // Segments are not merged while rows come: all of them are once, at the end.
    // All that is indexed comes first: bm25 takes the weights in this order. A row fills the columns of its language, so that the words of each are known.
    public const string Create =
        """
        CREATE VIRTUAL TABLE SearchEntry USING fts5(
            NameNl, TextNl, NameEn, TextEn,
            Kind UNINDEXED, Code UNINDEXED, Language UNINDEXED, Section UNINDEXED, CaseStudy UNINDEXED,
            tokenize = 'unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE SearchWord USING fts5vocab(SearchEntry, 'col');
        CREATE TABLE SearchSynonym (Meaning INTEGER NOT NULL, Language TEXT NOT NULL, Text TEXT NOT NULL);
        INSERT INTO SearchEntry (SearchEntry, rank) VALUES ('hashsize', 8388608), ('automerge', 0), ('crisismerge', 1999);
        """;

    /// <summary>Makes one segment of all that are there, once all rows are written.</summary>
    public const string Finish = "INSERT INTO SearchEntry (SearchEntry) VALUES ('optimize')";
}
