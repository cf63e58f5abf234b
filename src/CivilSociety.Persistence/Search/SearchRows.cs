using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Search;

/// <summary>Writes the rows of the full-text index, and the synonyms beside it, for items as they come.</summary>
internal sealed class SearchRows : IDisposable
{
    private readonly Dictionary<Language, RowInsert> _entries;
    private readonly RowInsert _synonyms;
    private readonly CancellationToken _cancellationToken;
    private QuantityWords? _quantities;
    private int _meanings;

    /// <param name="insertInto">Begins the writing to a table, by its name and columns.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public SearchRows(Func<string, IReadOnlyList<string>, RowInsert> insertInto, CancellationToken cancellationToken)
    {
        _entries = Enum.GetValues<Language>().ToDictionary(language => language, language => insertInto(SearchIndex.Text, [$"Name{language}", $"Text{language}", "Kind", "Code", "Language", "Section", "CaseStudy"]));
        _synonyms = insertInto(SearchIndex.Synonym, ["Meaning", "Language", "Text"]);
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
                foreach (var (language, entry) in _entries)
                {
                    (entry[0], entry[1]) = (SearchedKind.Join(names, language, _quantities), SearchedKind.Join(texts, language, _quantities));
                    (entry[2], entry[3], entry[4]) = (name, item.Code, language.ToString());
                    (entry[5], entry[6]) = (section, caseStudy);
                    entry.Execute();
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
        foreach (var entry in _entries.Values)
        {
            entry.Dispose();
        }

        _synonyms.Dispose();
    }

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
