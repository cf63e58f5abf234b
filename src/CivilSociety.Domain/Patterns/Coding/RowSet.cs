using System.Numerics;
using CivilSociety.Domain.Patterns.Algorithms;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>An immutable set of the rows of a table, numbered from 0.</summary>
public sealed class RowSet : IEquatable<RowSet>
{
    private readonly ulong[] _words;

    // The words are not copied: whoever calls gives them away. Bits past the length are zero.
    internal RowSet(int length, ulong[] words) => (Length, _words, Count) = (length, words, Bits.Count(words));

    /// <summary>How many rows the table has.</summary>
    public int Length { get; }

    /// <summary>How many rows are in the set.</summary>
    public int Count { get; }

    /// <summary>The rows in the set, ascending.</summary>
    public IEnumerable<int> Rows
    {
        get
        {
            for (var word = 0; word < _words.Length; word++)
            {
                for (var rest = _words[word]; rest != 0; rest &= rest - 1)
                {
                    yield return (word * Bits.PerWord) + BitOperations.TrailingZeroCount(rest);
                }
            }
        }
    }

    internal ReadOnlySpan<ulong> Words => _words;

    /// <summary>Whether a row is in the set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such row.</exception>
    public bool this[int row] => (_words[CheckedRow(row, Length) / Bits.PerWord] >> (row % Bits.PerWord) & 1) != 0;

    /// <summary>The set of these rows; a row that is named twice counts once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative, or a row is not in the table.</exception>
    public static RowSet Of(int length, IEnumerable<int> rows)
    {
        var words = NewWords(length);
        foreach (var row in rows)
        {
            words[CheckedRow(row, length) / Bits.PerWord] |= 1UL << (row % Bits.PerWord);
        }

        return new(length, words);
    }

    /// <summary>The set of no row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static RowSet Empty(int length) => new(length, NewWords(length));

    /// <summary>The set of every row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static RowSet All(int length) => Empty(length).Complement();

    /// <summary>How many rows are in both sets, counted without making a third.</summary>
    /// <exception cref="ArgumentException">The sets are of tables of different lengths.</exception>
    internal static int CountAnd(RowSet first, RowSet second) => Bits.CountAnd(first._words, second.Checked(first)._words);

    /// <summary>The rows in both sets.</summary>
    /// <exception cref="ArgumentException">The sets are of tables of different lengths.</exception>
    public RowSet And(RowSet other) => Combined(other, static (mine, theirs) => mine & theirs);

    /// <summary>The rows in one of the sets or in both.</summary>
    /// <exception cref="ArgumentException">The sets are of tables of different lengths.</exception>
    public RowSet Or(RowSet other) => Combined(other, static (mine, theirs) => mine | theirs);

    /// <summary>The rows in this set that are not in the other.</summary>
    /// <exception cref="ArgumentException">The sets are of tables of different lengths.</exception>
    public RowSet AndNot(RowSet other) => Combined(other, static (mine, theirs) => mine & ~theirs);

    /// <summary>The rows that are not in the set.</summary>
    public RowSet Complement()
    {
        var words = Array.ConvertAll(_words, static word => ~word);
        if (Length % Bits.PerWord != 0)
        {
            words[^1] &= (1UL << (Length % Bits.PerWord)) - 1;
        }

        return new(Length, words);
    }

    /// <summary>Whether every row of this set is in the other.</summary>
    /// <exception cref="ArgumentException">The sets are of tables of different lengths.</exception>
    public bool IsSubsetOf(RowSet other) => CountAnd(this, other) == Count;

    /// <summary>Whether both sets hold the same rows of a table of the same length.</summary>
    public bool Equals(RowSet? other) => other is not null && Length == other.Length && Words.SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RowSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in _words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    /// <summary>The rows, as in <c>{0, 3} of 10</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", Rows)}}} of {Length}";

    // One of the other length has rows that this table does not have.
    internal RowSet Checked(RowSet other) => Length == other.Length
        ? this
        : throw new ArgumentException($"Expected rows of one table, not of a table of {other.Length} and a table of {Length}.");

    private static ulong[] NewWords(int length) => new ulong[Bits.WordsFor(Guard.AtLeast(0, length, nameof(length)))];

    private static int CheckedRow(int row, int length) => (uint)row < (uint)length
        ? row
        : throw new ArgumentOutOfRangeException(nameof(row), row, $"Expected a row from 0 up to, not including, {length}.");

    private RowSet Combined(RowSet other, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[other.Checked(this)._words.Length];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = combine(_words[word], other._words[word]);
        }

        return new(Length, words);
    }
}
