using System.Text;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Persistence.Search;

/// <summary>A word that is searched for, as <see cref="Domain.Search.SearchQuery.WordsOf"/> separates them.</summary>
internal sealed class SearchTerm(string text)
{
    private const int Thousand = 3;

    /// <summary>The word as it is written.</summary>
    public string Text { get; } = text;

    /// <summary>Its parts, as the index writes words: several where signs are between them.</summary>
    public IReadOnlyList<string> Parts { get; } = Split(text);

    /// <summary>A number without and with its separators, as the index may have it; empty for what is no number of four digits or more.</summary>
    public IEnumerable<string> Numbers
    {
        get
        {
            if (!Parts.All(part => part.All(char.IsAsciiDigit)) || (Parts.Count > 1 && (Parts[0].Length > Thousand || Parts.Skip(1).Any(part => part.Length != Thousand))))
            {
                yield break;
            }

            var digits = string.Concat(Parts);
            if (digits.Length > Thousand)
            {
                yield return digits;
                var first = digits.Length % Thousand is > 0 and var rest ? rest : Thousand;
                yield return string.Join(' ', digits[first..].Chunk(Thousand).Select(chunk => new string(chunk)).Prepend(digits[..first]));
            }
        }
    }

    /// <summary>The words of a text, as the index writes them.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var folded = new StringBuilder(FoldedText.Of(text.Normalize()));
        for (var index = 0; index < folded.Length; index++)
        {
            folded[index] = char.IsLetterOrDigit(folded[index]) ? folded[index] : ' ';
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
