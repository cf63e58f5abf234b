using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using static CivilSociety.Persistence.Search.MatchSyntax;

namespace CivilSociety.Persistence.Search;

/// <summary>What is searched for, in the words of the index: a word becomes any of its forms, of the compounds that it is a part of, and of its synonyms.</summary>
/// <remarks>SQLite then finds, ranks and cuts snippets as for any other expression; nothing but words that the index has is added to it.</remarks>
internal sealed class SearchExpression(IReadOnlyDictionary<Language, SearchWords> words, SearchMeanings meanings)
{
    // Of one word, most frequent first: what is short is a part of very many.
    private const int MostAlternatives = 40;

    // Of a text, in the forms of its words.
    private const int MostPhrases = 64;

    private const int ShortestWithForms = 3;

    // How many words may stand between those that belong together.
    private const int Nearness = 4;

    // A short verb has a preposition near it by chance, as in gaat om.
    private const int ShortestVerb = 5;

    /// <summary>Finds the words side by side, each in any of its forms; null where there is one word only.</summary>
    public string? Adjacent(SearchQuery query) => SearchTerm.Split(query.Text) is { Count: > 1 } parts
        ? Of(query, language => Any(Combinations(parts.Select(part => FunctionWords.Contains(part) ? [part] : FormsOf(part, words[language]).Prepend(part)), MostPhrases).Select(each => Phrase(string.Join(' ', each)))))
        : null;

    /// <summary>Finds the words themselves and their forms: what is ranked before the rest.</summary>
    public string Close(SearchQuery query) => Of(query, isWide: false);

    /// <summary>Finds all.</summary>
    public string Wide(SearchQuery query) => Of(query, isWide: true);

    /// <summary>The text with each word that is not known replaced by the nearest that is; null where none is.</summary>
    public string? Suggest(SearchQuery query)
    {
        var isChanged = false;
        var languages = LanguagesOf(query);
        var terms = TermsOf(query);
        var suggested = terms.Select(term =>
        {
            if (term.Parts is not [var word] || word.All(char.IsAsciiDigit) || languages.Any(language => words[language].IsKnown(word)))
            {
                return term.Text;
            }

            var nearest = languages
                .SelectMany(language => words[language].NearestTo(word))
                .OrderByDescending(each => each.Count)
                .ThenBy(each => each.Word, StringComparer.Ordinal)
                .Select(each => each.Word)
                .FirstOrDefault();
            isChanged |= nearest is not null;
            return nearest ?? term.Text;
        }).ToList();
        return isChanged ? string.Join(' ', suggested) : null;
    }

    private static IReadOnlyList<Language> LanguagesOf(SearchQuery query) => query.Language is { } one ? [one] : Enum.GetValues<Language>();

    private static List<SearchTerm> TermsOf(SearchQuery query) => [.. SearchQuery.WordsOf(query.Text).Select(word => new SearchTerm(word)).DistinctBy(term => string.Join(' ', term.Parts))];

    private string Of(SearchQuery query, bool isWide)
    {
        var terms = FunctionWords.Without(TermsOf(query), term => string.Join(' ', term.Parts));
        return Of(query, language => All(Conditions(terms, language, isWide)));
    }

    // A row has the words of one language, in the columns of that language.
    private static string Of(SearchQuery query, Func<Language, string> condition) =>
        Any(LanguagesOf(query).Select(language => $"{{Name{language} Text{language}}} : {condition(language)}"));

    private IEnumerable<string> Conditions(IReadOnlyList<SearchTerm> terms, Language language, bool isWide)
    {
        List<string> parts = [.. terms.SelectMany(term => term.Parts)];
        for (int index = 0, place = 0; index < terms.Count;)
        {
            var (end, synonyms) = isWide ? SynonymsAt(terms, parts, index, place, language) : (index + 1, []);
            var own = All(terms.Take(index..end).Select(term => Any(Alternatives(term, language, isWide).Distinct(StringComparer.Ordinal))));
            yield return Any([own, .. synonyms.Select(synonym => Together(synonym, language))]);
            place += terms.Take(index..end).Sum(term => term.Parts.Count);
            index = end;
        }
    }

    // Those of as many whole terms as there are in a row.
    private (int End, IReadOnlyList<IReadOnlyList<string>> Synonyms) SynonymsAt(IReadOnlyList<SearchTerm> terms, List<string> parts, int index, int place, Language language)
    {
        var (length, synonyms) = meanings.At(parts, place, language);
        var end = index;
        for (var left = length; left > 0 && end < terms.Count; end++)
        {
            left -= terms[end].Parts.Count;
            if (left == 0)
            {
                return (end + 1, synonyms);
            }
        }

        return (index + 1, []);
    }

    // The function words of a name are not asked for, and others may stand between its words.
    private string Together(IReadOnlyList<string> synonym, Language language) => synonym is [var word]
        ? Any(Forms(word, language))
        : Near(synonym.Select(each => Forms(each, language)), synonym.Count + Nearness);

    private IEnumerable<string> Alternatives(SearchTerm term, Language language, bool isWide)
    {
        yield return isWide ? Beginning(term.Text) : Phrase(term.Text);
        foreach (var number in term.Numbers)
        {
            yield return Phrase(number);
        }

        var known = words[language];
        var word = term.Parts switch
        {
            [var only] => only,
            // As in foto's and parent's.
            [var owner, "s"] => owner,
            _ => string.Concat(term.Parts),
        };
        if (term.Parts.Count > 1)
        {
            yield return isWide ? Beginning(word) : Phrase(word);
            var before = string.Join(' ', term.Parts.SkipLast(1));
            foreach (var form in FormsOf(term.Parts[^1], known))
            {
                yield return Phrase($"{before} {form}");
            }
        }

        foreach (var form in isWide ? OtherFormsOf(word, known) : FormsOf(word, known))
        {
            yield return Phrase(form);
        }

        // As in e-mail and Home-Start, which others write as one word.
        foreach (var (first, second) in known.Halves(word))
        {
            yield return isWide ? Beginning($"{first} {second}") : Phrase($"{first} {second}");
        }

        foreach (var (prefix, verb) in known.SeparableVerbs(word))
        {
            foreach (var infinitive in FormsOf(verb, known).Prepend(verb).Where(form => form.EndsWith('n')))
            {
                yield return Phrase($"{prefix} te {infinitive}");
            }
        }

        if (!isWide)
        {
            yield break;
        }

        foreach (var compound in known.CompoundsWith(word).Take(MostAlternatives))
        {
            yield return Phrase(compound);
        }

        foreach (var (prefix, verb) in known.SeparableVerbs(word).Where(each => each.Verb.Length >= ShortestVerb || !FunctionWords.Contains(each.Prefix)))
        {
            yield return Near([FormsOf(verb, known).Prepend(verb).Select(Phrase), [Phrase(prefix)]], Nearness);
        }

        if (known.Parts(word) is var (head, tail))
        {
            IEnumerable<string>[] parts = [Forms(head, language), Forms(tail, language)];
            yield return known.IsKnown(word) ? Near(parts, Nearness) : All(parts.Select(Any));
        }
    }

    // Digits are a number: 19 does not begin 194.
    private IEnumerable<string> Forms(string word, Language language) =>
        OtherFormsOf(word, words[language]).Select(Phrase).Prepend(word.All(char.IsAsciiDigit) ? Phrase(word) : Beginning(word));

    // Those that the beginning of a word does not find.
    private static IEnumerable<string> OtherFormsOf(string word, SearchWords known) => FormsOf(word, known).Where(form => !form.StartsWith(word, StringComparison.Ordinal));

    private static IEnumerable<string> FormsOf(string word, SearchWords known) => word.Length < ShortestWithForms ? [] : known.FormsOf(word).Take(MostAlternatives);
}
