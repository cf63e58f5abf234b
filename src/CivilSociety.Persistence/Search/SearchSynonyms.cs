using System.Reflection;
using CivilSociety.Domain;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Search;

/// <summary>Words and names that mean the same, in both languages: what an item is called, and its other names.</summary>
/// <remarks>
/// Those of every kind of items that has a term, or a list of texts beside its name (<c>Aliases</c>); a list whose name begins with a language
/// (<c>DutchSynonyms</c>) is of that language, any other is of both.
/// </remarks>
internal static class SearchSynonyms
{
    private const string Term = "Term";

    /// <summary>The kinds of items that have synonyms.</summary>
    public static IReadOnlyList<Type> Kinds { get; } = [.. CatalogModel.Kinds.Where(kind => kind.GetProperty(Term) is not null || kind.GetProperty("Aliases") is not null)];

    /// <summary>What the item is called, with the language of each.</summary>
    public static IEnumerable<(Language Language, string Text)> Of(CatalogItem item)
    {
        var type = item.GetType();
        var names = new[] { Term, "Name" }.Select(type.GetProperty).OfType<PropertyInfo>().SelectMany(property => InBoth(property.GetValue(item)));
        var others = type.GetProperties()
            .Where(property => property.PropertyType == typeof(IReadOnlyList<string>))
            .SelectMany(property => (IReadOnlyList<string>)property.GetValue(item)!, (property, text) => (property.Name, Text: text))
            .SelectMany(other => LanguagesOf(other.Name), (other, language) => (language, other.Text))
            .ToList();

        // A name alone has no synonyms; a term has its other language.
        return others.Count > 0 || type.GetProperty(Term) is not null ? names.Concat(others) : [];
    }

    private static IEnumerable<Language> LanguagesOf(string list) =>
        list.StartsWith("Dutch", StringComparison.Ordinal) ? [Language.Nl]
        : list.StartsWith("English", StringComparison.Ordinal) ? [Language.En]
        : [Language.Nl, Language.En];

    private static IEnumerable<(Language Language, string Text)> InBoth(object? name) => name switch
    {
        LocalizedText text => [(Language.Nl, text.Nl), (Language.En, text.En)],
        string text => [(Language.Nl, text), (Language.En, text)],
        _ => [],
    };
}
