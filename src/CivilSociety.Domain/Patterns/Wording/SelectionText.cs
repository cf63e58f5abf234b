using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>A selection in a sentence, so that what is said of it is not taken for the whole.</summary>
internal static class SelectionText
{
    // More names than these are no longer read; their number is.
    private const int MaxNames = 5;

    /// <summary>What is selected; null for everything and for nothing.</summary>
    public static LocalizedText? Of(CodedCatalog catalog, Selection? selection) => selection is null or { CaseStudies: [] } || Parts(catalog, selection, Language.Nl).Count == 0
        ? null
        : new(
            Grammar.Sentences($"Selectie: {PhraseOf(catalog, selection).Nl}.", Instead(catalog, selection, Language.Nl)),
            Grammar.Sentences($"Selection: {PhraseOf(catalog, selection).En}.", Instead(catalog, selection, Language.En)));

    /// <summary>What is selected, of a selection that asks for something.</summary>
    public static LocalizedText PhraseOf(CodedCatalog catalog, Selection selection) => new(string.Join("; ", Parts(catalog, selection, Language.Nl)), string.Join("; ", Parts(catalog, selection, Language.En)));

    // Where nothing is known to be without an attribute, what is not known to have it is left to ask for.
    private static string? Instead(CodedCatalog catalog, Selection selection, Language language) =>
        selection.Without.Count == 0 || catalog.RowsOf(PatternUnit.CaseStudies, selection).Count > 0 || NotStated(catalog, selection, language).Length == 0
            ? null
            : new LocalizedText(
                "Vraag met notKnownToHave naar wat er niet bekend mee is.",
                "Ask by notKnownToHave for what is not known to have it.").In(language);

    private static List<string> Parts(CodedCatalog catalog, Selection selection, Language language)
    {
        var parts = new List<string>();
        if (selection.CaseStudies?.Distinct(StringComparer.Ordinal).ToList() is { } codes)
        {
            var all = Noun.CaseStudy.The(catalog.CaseStudyTable.Rows.Count, language);
            parts.Add(codes.Count <= MaxNames
                ? Grammar.And(codes.Select(code => catalog.NameOf(code).In(language)), language)
                : new LocalizedText($"{codes.Count} van {all}", $"{codes.Count} of {all}").In(language));
        }

        if (selection.With.Count > 0)
        {
            parts.Add(new LocalizedText("met ", "with ").In(language) + Grammar.And(Phrases(catalog, selection.With, language), language));
        }

        if (selection.Without.Count > 0)
        {
            parts.Add(new LocalizedText("zonder ", "without ").In(language) + Grammar.Or(Phrases(catalog, selection.Without, language), language) + NotStated(catalog, selection, language));
        }

        if (selection.NotKnownToHave.Count > 0)
        {
            parts.Add(new LocalizedText("niet bekend met ", "not known to have ").In(language) + Grammar.Or(Phrases(catalog, selection.NotKnownToHave, language), language));
        }

        return parts;
    }

    // What is left out because nothing is known, and not because it is there.
    private static string NotStated(CodedCatalog catalog, Selection selection, Language language)
    {
        var table = catalog.CaseStudyTable;
        var attributes = selection.Without.Select(table.AttributeOf).ToList();
        var open = Column.Any(table.Rows.Count, attributes.Select(table.ColumnOf)).Unknown.Count;
        return open == 0
            ? ""
            : new LocalizedText(
                $" (bij {Noun.CaseStudy.Count(open, Language.Nl)} staat dat niet vast)",
                $" (for {Noun.CaseStudy.Count(open, Language.En)} that is not certain)").In(language);
    }

    private static IEnumerable<string> Phrases(CodedCatalog catalog, IReadOnlyList<string> keys, Language language) =>
        keys.Select(key => AttributeText.Phrase(catalog.CaseStudyTable.AttributeOf(key), language));
}
