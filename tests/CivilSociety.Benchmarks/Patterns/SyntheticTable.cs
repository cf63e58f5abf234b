using Bogus;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Benchmarks.Patterns;

/// <summary>A table of invented case studies, the same for the same numbers: the first attribute in one of two, the last in one of a hundred, evenly falling in between.</summary>
internal static class SyntheticTable
{
    private const double Densest = 0.5;
    private const double Thinnest = 0.01;

    public static Column[] Create(int rows, int columns, int seed)
    {
        var random = new Randomizer(seed);
        return [.. Enumerable.Range(0, columns).Select(column => Column(random, rows, (float)Density(column, columns)))];
    }

    /// <summary>The lowest minimum of rows that yields no more frequent sets than this.</summary>
    public static int MinCountFor(Column[] columns, int sets)
    {
        var (low, high) = (1, columns[0].Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Yields(columns, middle, sets) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // A fixed factor from each attribute to the next.
    private static double Density(int column, int columns) => Densest * Math.Pow(Thinnest / Densest, column / (columns - 1.0));

    private static Column Column(Randomizer random, int rows, float density) => new(RowSet.Of(rows, Enumerable.Range(0, rows).Where(_ => random.Bool(density))));

    private static bool Yields(Column[] columns, int minCount, int most)
    {
        var sets = 0;
        try
        {
            FrequentSets.Visit(columns, RowSet.All(columns[0].Length), minCount, (_, _) => sets = sets < most ? sets + 1 : throw new OperationCanceledException());
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return true;
    }
}
