using System.Runtime.InteropServices;
using CivilSociety.Domain.Texts;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>The words that an index has in one language, as it writes them: in lower case and without diacritics.</summary>
internal sealed class SearchWords
{
    // Shorter ones stand in too many words by chance.
    private const int ShortestInCompounds = 4;

    private const int ShortestHead = 3;
    private const int ShortestTail = 5;

    // What stands between the parts of a compound.
    private static readonly string[] Joints = ["", "s", "e", "en", "n"];

    private readonly Language _language;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byStem = new(StringComparer.Ordinal);

    public SearchWords(Language language, IEnumerable<(string Word, int Count)> words)
    {
        _language = language;
        foreach (var (word, count) in words)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _) += count;
        }

        foreach (var word in _counts.Keys)
        {
            foreach (var stem in StemsOf(word))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_byStem, stem, out _) ??= []).Add(word);
            }
        }
    }

    /// <summary>Reads the words of an index.</summary>
    public static IReadOnlyDictionary<Language, SearchWords> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT term, col, doc FROM SearchWord";
        using var reader = command.ExecuteReader();
        var words = Enum.GetValues<Language>().ToDictionary(language => language, _ => new List<(string, int)>());
        while (reader.Read())
        {
            words[Enum.Parse<Language>(reader.GetString(1).AsSpan()[^2..])].Add((reader.GetString(0), reader.GetInt32(2)));
        }

        return words.ToDictionary(each => each.Key, each => new SearchWords(each.Key, each.Value));
    }

    /// <summary>The stems of a word.</summary>
    public static IEnumerable<string> StemsOf(string word, Language language) => language == Language.Nl ? DutchStems.Of(word).Distinct(StringComparer.Ordinal) : [EnglishStems.Of(word)];

    /// <summary>Whether two words are forms of one.</summary>
    public static bool AreForms(string one, string other, Language language) => one == other || StemsOf(one, language).Intersect(StemsOf(other, language), StringComparer.Ordinal).Any();

    /// <summary>The other forms of a word, most frequent first.</summary>
    public IEnumerable<string> FormsOf(string word) => StemsOf(word)
        .SelectMany(stem => _byStem.TryGetValue(stem, out var forms) ? forms : [])
        .Where(form => form != word)
        .Distinct(StringComparer.Ordinal)
        .OrderByDescending(form => _counts[form])
        .ThenBy(form => form, StringComparer.Ordinal);

    /// <summary>The Dutch compounds that end in a form of the word, or have a part that begins with it, most frequent first.</summary>
    public IEnumerable<string> CompoundsWith(string word)
    {
        if (_language != Language.Nl || word.Length < ShortestInCompounds)
        {
            return [];
        }

        // What all forms have in common, as far as they are spelled alike.
        var stems = StemsOf(word).ToHashSet(StringComparer.Ordinal);
        var beginnings = stems.Where(stem => stem.Length >= ShortestHead).Select(stem => stem[..Math.Min(stem.Length, ShortestHead)]).Append(word[..ShortestHead]).Distinct(StringComparer.Ordinal).ToList();
        return _counts.Keys
            .Where(each => each.Length >= word.Length - 2 + ShortestHead && beginnings.Any(beginning => IsIn(each, beginning)))
            .OrderByDescending(each => _counts[each])
            .ThenBy(each => each, StringComparer.Ordinal);

        bool IsIn(string compound, string beginning)
        {
            for (var at = compound.IndexOf(beginning, ShortestHead, StringComparison.Ordinal); at >= 0; at = compound.IndexOf(beginning, at + 1, StringComparison.Ordinal))
            {
                var tail = compound[at..];
                if ((tail.StartsWith(word, StringComparison.Ordinal) || (tail.Length >= ShortestInCompounds && _counts.ContainsKey(tail) && StemsOf(tail).Any(stems.Contains))) && IsHead(compound.AsSpan(0, at)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The two known words that a Dutch compound is made of, the first no function word; null where it is none. The longest second part counts.</summary>
    public (string Head, string Tail)? Parts(string compound)
    {
        if (_language != Language.Nl)
        {
            return null;
        }

        for (var at = ShortestHead; at <= compound.Length - ShortestTail; at++)
        {
            if (compound[at..] is var tail && IsWord(tail) && HeadOf(compound.AsSpan(0, at)) is { } head && !FunctionWords.Contains(head))
            {
                return (head, tail);
            }
        }

        return null;
    }

    /// <summary>The prefix and the known verb of a Dutch word that can be, or be made of, a separable verb.</summary>
    public IEnumerable<(string Prefix, string Verb)> SeparableVerbs(string word) => _language != Language.Nl
        ? []
        : DutchStems.Prefixes
            .Where(prefix => word.Length >= prefix.Length + ShortestInCompounds && word.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => (prefix, word[prefix.Length..]))
            .Where(verb => IsWord(verb.Item2));

    /// <summary>The known words that a word is two of, side by side.</summary>
    public IEnumerable<(string First, string Second)> Halves(string word) => word.Length < ShortestInCompounds
        ? []
        : Enumerable.Range(1, word.Length - 1).Select(at => (First: word[..at], Second: word[at..])).Where(halves => _counts.ContainsKey(halves.First) && _counts.ContainsKey(halves.Second));

    /// <summary>Whether a word is found: as the beginning, as a form or as a part of one.</summary>
    public bool IsKnown(string word) => _counts.Keys.Any(each => each.StartsWith(word, StringComparison.Ordinal)) || FormsOf(word).Any() || CompoundsWith(word).Any();

    /// <summary>The most frequent words that differ from this one by a letter more or less, another letter, or two in the wrong order.</summary>
    public IEnumerable<(string Word, int Count)> NearestTo(string word) => word.Length < ShortestInCompounds
        ? []
        : _counts.Where(each => IsOneEditAway(word, each.Key)).Select(each => (each.Key, each.Value));

    private static bool IsOneEditAway(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = shorter.AsSpan().CommonPrefixLength(longer);
        return longer.Length > shorter.Length
            ? shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1))
            : same < shorter.Length
                && (shorter.AsSpan(same + 1).SequenceEqual(longer.AsSpan(same + 1))
                    || (same + 1 < shorter.Length && shorter[same] == longer[same + 1] && shorter[same + 1] == longer[same] && shorter.AsSpan(same + 2).SequenceEqual(longer.AsSpan(same + 2))));
    }

    private IEnumerable<string> StemsOf(string word) => StemsOf(word, _language);

    private bool IsWord(string word) => _counts.ContainsKey(word) || StemsOf(word).Any(_byStem.ContainsKey);

    private bool IsHead(ReadOnlySpan<char> head) => HeadOf(head) is not null;

    private string? HeadOf(ReadOnlySpan<char> head)
    {
        foreach (var joint in Joints)
        {
            if (head.Length >= joint.Length + ShortestHead && head.EndsWith(joint) && head[..^joint.Length].ToString() is var word && (_counts.ContainsKey(word) || _byStem.ContainsKey(word)))
            {
                return word;
            }
        }

        return null;
    }
}
