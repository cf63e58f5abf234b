using System.Numerics;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>Counting on the words of bit sets.</summary>
internal static class Bits
{
    public const int PerWord = 64;

    public static int WordsFor(int length) => (int)(((long)length + PerWord - 1) / PerWord);

    public static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public static int CountAnd(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        // The slice tells the compiler that both have one length, which saves a check per word.
        second = second[..first.Length];
        var count = 0;
        for (var word = 0; word < first.Length; word++)
        {
            count += BitOperations.PopCount(first[word] & second[word]);
        }

        return count;
    }
}
