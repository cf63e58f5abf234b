using System.Runtime.InteropServices;
using CivilSociety.Domain.Texts;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>The synonyms of an index: groups of words and names that mean the same.</summary>
internal sealed class SearchMeanings
{
    private readonly Dictionary<(Language Language, string Stem), List<(Meaning Meaning, Synonym Synonym)>> _byFirstWord = [];

    public SearchMeanings(IEnumerable<IEnumerable<(Language Language, string Text)>> meanings)
    {
        foreach (var meaning in meanings.Select(texts => new Meaning(texts)))
        {
            foreach (var synonym in meaning.Synonyms)
            {
                foreach (var stem in SearchWords.StemsOf(synonym.Words[0], synonym.Language))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(_byFirstWord, (synonym.Language, stem), out _) ??= []).Add((meaning, synonym));
                }
            }
        }
    }

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

    /// <summary>What means the same, in a language, as the words that stand at a place, as many as there are: their number, and each synonym as its words.</summary>
    public (int Length, IReadOnlyList<IReadOnlyList<string>> Synonyms) At(IReadOnlyList<string> words, int place, Language language)
    {
        var found = Enum.GetValues<Language>()
            .SelectMany(each => SearchWords.StemsOf(words[place], each).SelectMany(stem => _byFirstWord.TryGetValue((each, stem), out var known) ? known : []))
            .Where(each => IsAt(each.Synonym))
            .ToList();
        var longest = found.Select(each => each.Synonym.Words.Count).DefaultIfEmpty().Max();
        return (longest,
        [
            .. found.Where(each => each.Synonym.Words.Count == longest)
                .Select(each => each.Meaning)
                .Distinct()
                .SelectMany(meaning => meaning.Synonyms.Where(each => each.Language == language && !IsAt(each)))
                .Select(each => each.Words),
        ]);

        bool IsAt(Synonym synonym) =>
            synonym.Words.Count <= words.Count - place && synonym.Words.Index().All(each => SearchWords.AreForms(each.Item, words[place + each.Index], synonym.Language));
    }

    private sealed class Meaning(IEnumerable<(Language Language, string Text)> texts)
    {
        public IReadOnlyList<Synonym> Synonyms { get; } =
            [.. texts.Select(text => new Synonym(text.Language, FunctionWords.Without(SearchTerm.Split(text.Text), word => word))).Where(synonym => synonym.Words.Count > 0)];
    }

    private sealed record Synonym(Language Language, IReadOnlyList<string> Words);
}
