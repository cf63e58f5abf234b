using CivilSociety.Domain.Texts;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>The synonyms of an index: groups of words and names that mean the same.</summary>
internal sealed class SearchMeanings
{
    private readonly List<List<(Language Language, IReadOnlyList<string> Words)>> _meanings;

    public SearchMeanings(IEnumerable<IEnumerable<(Language Language, string Text)>> meanings) => _meanings =
    [
        .. meanings.Select(meaning => meaning
            .Select(text => (text.Language, FunctionWords.Without(SearchTerm.Split(text.Text), word => word)))
            .Where(text => text.Item2.Count > 0)
            .ToList()),
    ];

    /// <summary>Reads the synonyms of an index.</summary>
    public static SearchMeanings Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Meaning, Language, Text FROM SearchSynonym";
        using var reader = command.ExecuteReader();
        var texts = new List<(long Meaning, Language Language, string Text)>();
        while (reader.Read())
        {
            texts.Add((reader.GetInt64(0), Enum.Parse<Language>(reader.GetString(1)), reader.GetString(2)));
        }

        return new(texts.GroupBy(text => text.Meaning, text => (text.Language, text.Text)));
    }

    /// <summary>What means the same, in a language, as the words that stand at a place: how many of them, and each synonym as its words.</summary>
    public (int Length, IReadOnlyList<IReadOnlyList<string>> Synonyms) At(IReadOnlyList<string> words, int place, Language language, IReadOnlyDictionary<Language, SearchWords> known)
    {
        var longest = 0;
        List<IReadOnlyList<string>> synonyms = [];
        foreach (var meaning in _meanings)
        {
            var length = meaning.Where(text => IsAt(text.Words, known[text.Language])).Select(text => text.Words.Count).DefaultIfEmpty().Max();
            if (length == 0 || length < longest)
            {
                continue;
            }

            if (length > longest)
            {
                synonyms.Clear();
                longest = length;
            }

            synonyms.AddRange(meaning.Where(text => text.Language == language && !IsAt(text.Words, known[language])).Select(text => text.Words));
        }

        return (longest, synonyms);

        bool IsAt(IReadOnlyList<string> text, SearchWords forms) =>
            text.Count <= words.Count - place && text.Index().All(each => forms.AreForms(each.Item, words[place + each.Index]));
    }
}
