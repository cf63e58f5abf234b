using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>The full-text table: one row for each item and language, its words, and which of them mean the same.</summary>
internal static class SearchIndex
{
    /// <summary>Changes when the rows that are filled in do: databases built before are built anew.</summary>
    public const int Version = 2;

    public const string Entry = "SearchEntry";

    public const string Synonym = "SearchSynonym";

    public static readonly IReadOnlyList<string> EntryColumns = ["NameNl", "TextNl", "NameEn", "TextEn", "Kind", "Code", "Language", "Section", "CaseStudy"];

    public static readonly IReadOnlyList<string> SynonymColumns = ["Meaning", "Language", "Text"];

    // All that is indexed comes first: bm25 takes the weights in this order. A row fills the columns of its language, so that the words of each are known.
    public const string Create =
        """
        CREATE VIRTUAL TABLE SearchEntry USING fts5(
            NameNl, TextNl, NameEn, TextEn,
            Kind UNINDEXED, Code UNINDEXED, Language UNINDEXED, Section UNINDEXED, CaseStudy UNINDEXED,
            tokenize = 'unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE SearchWord USING fts5vocab(SearchEntry, 'col');
        CREATE TABLE SearchSynonym (Meaning INTEGER NOT NULL, Language TEXT NOT NULL, Text TEXT NOT NULL);
        """;

    /// <summary>Makes the tables in a database of their own, and has them filled.</summary>
    public static async Task MakeAsync(SqliteConnection connection, Func<ITableWriter, Task> fill)
    {
        using var create = connection.CreateCommand();
        create.CommandText = Create;
        create.ExecuteNonQuery();
        await using var transaction = connection.BeginTransaction();
        await fill(new SqliteTableWriter(connection));
        Optimize(connection);
        await transaction.CommitAsync();
    }

    /// <summary>Makes the tables hold what the items say.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="itemsOf">The items of a kind, with the relations that are searched.</param>
    /// <param name="cancellationToken">Ends the filling.</param>
    public static void Fill(ITableWriter tables, Func<Type, IReadOnlyList<CatalogItem>> itemsOf, CancellationToken cancellationToken)
    {
        var quantities = new QuantityWords(itemsOf(typeof(Label)).Cast<Label>());
        foreach (var language in Enum.GetValues<Language>())
        {
            using var entry = tables.Insert(Entry, [$"Name{language}", $"Text{language}", "Kind", "Code", "Language", "Section", "CaseStudy"]);
            var code = language.ToString();
            foreach (var kind in SearchedKind.All)
            {
                var name = kind.Kind.ToString();
                foreach (var item in itemsOf(kind.Type))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    (entry[0], entry[1]) = kind.Read(item, language, quantities);
                    (entry[2], entry[3], entry[4]) = (name, item.Code, code);
                    (entry[5], entry[6]) = (SearchedKind.SectionOf(item), kind.CaseStudyOf(item));
                    entry.Execute();
                }
            }
        }

        using var synonym = tables.Insert(Synonym, SynonymColumns);
        foreach (var (meaning, texts) in SearchSynonyms.Kinds.SelectMany(itemsOf).Select(SearchSynonyms.Of).Concat(NumberWords.All).Index())
        {
            foreach (var (language, text) in texts)
            {
                (synonym[0], synonym[1], synonym[2]) = (meaning, language.ToString(), text);
                synonym.Execute();
            }
        }
    }

    /// <summary>Joins the parts of the index, once all rows are there.</summary>
    public static void Optimize(SqliteConnection connection)
    {
        using var optimize = connection.CreateCommand();
        optimize.CommandText = "INSERT INTO SearchEntry (SearchEntry) VALUES ('optimize')";
        optimize.ExecuteNonQuery();
    }
}
