using System.Numerics;
using System.Runtime.Intrinsics.X86;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>
/// The columns that still matter in one step of a search, over the rows that are left only, so that deeper steps touch ever fewer words.
/// There is one per depth, and its arrays are used again for every step at that depth.
/// </summary>
internal sealed class BitMatrix(int columns)
{
    private ulong[] _words = [];
    private int _wordsPerColumn;

    /// <summary>How many rows are left.</summary>
    public int Rows { get; private set; }

    /// <summary>How many columns matter.</summary>
    public int Size { get; set; }

    /// <summary>The number that each column has in the table.</summary>
    public int[] Attributes { get; } = new int[columns];

    /// <summary>In how many of the rows that are left each column is yes.</summary>
    public int[] Counts { get; } = new int[columns];

    /// <summary>Where each column comes from in the step above.</summary>
    public int[] Sources { get; } = new int[columns];

    public ReadOnlySpan<ulong> Words(int column) => _words.AsSpan(column * _wordsPerColumn, _wordsPerColumn);

    /// <summary>Notes a column that matters.</summary>
    public void Keep(int attribute, int source, int count) =>
        (Attributes[Size], Sources[Size], Counts[Size++]) = (attribute, source, count);

    /// <summary>Puts the rarest columns first, from a place on; before the rows are taken.</summary>
    public void Sort(int start)
    {
        // An insertion sort: few columns, and the order of equals stays.
        for (var end = start + 1; end < Size; end++)
        {
            var (attribute, source, count) = (Attributes[end], Sources[end], Counts[end]);
            var place = end;
            for (; place > start && Counts[place - 1] > count; place--)
            {
                (Attributes[place], Sources[place], Counts[place]) = (Attributes[place - 1], Sources[place - 1], Counts[place - 1]);
            }

            (Attributes[place], Sources[place], Counts[place]) = (attribute, source, count);
        }
    }

    /// <summary>Copies the columns that matter, each cut down to the rows of the mask.</summary>
    public void Take(IReadOnlyList<Column> table, ReadOnlySpan<ulong> mask, int rows)
    {
        Reserve(rows);
        for (var column = 0; column < Size; column++)
        {
            Compress(table[Sources[column]].Yes.Words, mask, Target(column));
        }
    }

    /// <summary>Copies the columns that matter from the step above, each cut down to the rows of one of its columns.</summary>
    public void Take(BitMatrix above, int by)
    {
        Reserve(above.Counts[by]);
        for (var column = 0; column < Size; column++)
        {
            Compress(above.Words(Sources[column]), above.Words(by), Target(column));
        }
    }

    private Span<ulong> Target(int column) => _words.AsSpan(column * _wordsPerColumn, _wordsPerColumn);

    private void Reserve(int rows)
    {
        (Rows, _wordsPerColumn) = (rows, Bits.WordsFor(rows));
        if (_words.Length < Size * _wordsPerColumn)
        {
            _words = new ulong[Attributes.Length * _wordsPerColumn];
        }
    }

    // Moves the bits under the mask together.
    private static void Compress(ReadOnlySpan<ulong> source, ReadOnlySpan<ulong> mask, Span<ulong> target)
    {
        source = source[..mask.Length];
        var (next, filled, pending) = (0, 0, 0UL);
        for (var word = 0; word < mask.Length; word++)
        {
            if (mask[word] == 0)
            {
                continue;
            }

            var bits = Extract(source[word], mask[word]);
            var number = BitOperations.PopCount(mask[word]);
            pending |= bits << filled;
            filled += number;
            if (filled >= Bits.PerWord)
            {
                target[next++] = pending;
                filled -= Bits.PerWord;
                pending = filled == 0 ? 0 : bits >> (number - filled);
            }
        }

        if (filled > 0)
        {
            target[next] = pending;
        }
    }

    private static ulong Extract(ulong source, ulong mask)
    {
        if (Bmi2.X64.IsSupported)
        {
            return Bmi2.X64.ParallelBitExtract(source, mask);
        }

        var bits = 0UL;
        for (var target = 0; mask != 0; mask &= mask - 1, target++)
        {
            bits |= (source >> BitOperations.TrailingZeroCount(mask) & 1) << target;
        }

        return bits;
    }
}
