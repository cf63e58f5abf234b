using System.Linq.Expressions;
using System.Text;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Search;

/// <summary>What is searched for, and which part of the hits is returned.</summary>
public sealed record SearchQuery
{
    /// <summary>The order of the hits: best first, equal ones by the name of their kind and by code.</summary>
    internal static readonly TotalOrder<SearchHit> Order = new([Ascending(hit => hit.Score), Ascending(hit => hit.Kind.ToString()), Ascending(hit => hit.Code)]);

    /// <summary>The words, in any order; an item is found when it has them all, in one language, each at least as the beginning of a word. Function words are asked for only when there are no others.</summary>
    /// <exception cref="ArgumentException">There is no word in the text.</exception>
    public required string Text
    {
        get;
        init => field = WordsOf(value).Count > 0 ? value : throw new ArgumentException("Expected a text with a letter or digit.");
    }

    /// <summary>The kinds of items to search; empty for all.</summary>
    public IReadOnlyList<SearchKind> Kinds { get; init => field = [.. value.Distinct().Order()]; } = [];

    /// <summary>The language to search in; null for both.</summary>
    public Language? Language { get; init; }

    /// <summary>The part of the hits, best first, equal ones by kind and code; <see cref="CursorOf"/> gives its cursors.</summary>
    public Page Page { get; init; } = Page.Whole;

    /// <summary>The cursor to a hit: with it as <see cref="Page.After"/>, the page starts with the hit behind it.</summary>
    public static IReadOnlyList<object?> CursorOf(SearchHit hit) => Order.Read(hit);

    /// <summary>The words of a text, each once: what white space or a slash separates and has a letter or digit.</summary>
    /// <remarks>Other characters in a word join its parts: <c>sport-op-school</c> is found as these three words side by side.</remarks>
    public static IReadOnlyList<string> WordsOf(string text) =>
    [
        .. new string([.. text.Select(character => char.IsControl(character) || character == '/' ? ' ' : character)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            .Distinct(StringComparer.Ordinal),
    ];

    private static SortKey<SearchHit> Ascending<TValue>(Expression<Func<SearchHit, TValue>> value) => new(value, isDescending: false);
}
