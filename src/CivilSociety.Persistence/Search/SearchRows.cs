using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Search;

/// <summary>Writes the rows of the full-text index, and the synonyms beside it, for items as they come.</summary>
internal sealed class SearchRows : IDisposable
{
    private static readonly IReadOnlyList<(Language Language, string Code, int NameAt, int TextAt)> Languages =
        [.. Enum.GetValues<Language>().Select(language => (language, language.ToString(), ColumnOf($"Name{language}"), ColumnOf($"Text{language}")))];

    private readonly RowInsert _entries;
    private readonly RowInsert _synonyms;
    private readonly CancellationToken _cancellationToken;
    private QuantityWords? _quantities;
    private int _meanings;

    /// <param name="insertInto">Begins the writing to a table, by its name and columns.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public SearchRows(Func<string, IReadOnlyList<string>, RowInsert> insertInto, CancellationToken cancellationToken)
    {
        _entries = insertInto(SearchIndex.Text, SearchIndex.TextColumns);
        _synonyms = insertInto(SearchIndex.Synonym, SearchIndex.SynonymColumns);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Writes what items say: the labels come with the first of them.</summary>
    /// <param name="itemsOf">The items of a kind, with the relations that are searched.</param>
    public void Write(Func<Type, IReadOnlyList<CatalogItem>> itemsOf)
    {
        _quantities ??= new(itemsOf(typeof(Label)).Cast<Label>());
        foreach (var kind in SearchedKind.All)
        {
            var name = kind.Kind.ToString();
            foreach (var item in itemsOf(kind.Type))
            {
                _cancellationToken.ThrowIfCancellationRequested();
                var (names, texts) = kind.ValuesOf(item);
                var (section, caseStudy) = (SearchedKind.SectionOf(item), kind.CaseStudyOf(item));
                foreach (var (language, code, nameAt, textAt) in Languages)
                {
                    // In the order of the columns; of the texts those of one language.
                    (_entries[nameAt], _entries[textAt]) = (SearchedKind.Join(names, language, _quantities), SearchedKind.Join(texts, language, _quantities));
                    (_entries[4], _entries[5], _entries[6], _entries[7], _entries[8]) = (name, item.Code, code, section, caseStudy);
                    _entries.Execute();
                    (_entries[nameAt], _entries[textAt]) = (null, null);
                }
            }
        }

        foreach (var texts in SearchSynonyms.Kinds.SelectMany(itemsOf).Select(SearchSynonyms.Of))
        {
            WriteMeaning(texts);
        }
    }

    /// <summary>Writes the words of numbers, once all items are written.</summary>
    public void WriteNumbers()
    {
        foreach (var texts in NumberWords.All)
        {
            WriteMeaning(texts);
        }
    }

    public void Dispose()
    {
        _entries.Dispose();
        _synonyms.Dispose();
    }

    private static int ColumnOf(string name) => SearchIndex.TextColumns.ToList().IndexOf(name);

    private void WriteMeaning(IEnumerable<(Language Language, string Text)> texts)
    {
        foreach (var (language, text) in texts)
        {
            (_synonyms[0], _synonyms[1], _synonyms[2]) = (_meanings, language.ToString(), text);
            _synonyms.Execute();
        }

        _meanings++;
    }
}
