using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>Random columns, the same for the same seed.</summary>
internal static class RandomTable
{
    public static Column Column(Random random, int rows, double density, double unknown = 0)
    {
        var draws = Enumerable.Range(0, rows).Select(_ => random.NextDouble()).ToList();
        var numbers = Enumerable.Range(0, rows).ToList();
        return new(
            RowSet.Of(rows, numbers.Where(row => draws[row] < density)),
            RowSet.Of(rows, numbers.Where(row => draws[row] >= density && draws[row] < density + unknown)));
    }

    public static Column[] Columns(Random random, int rows, int columns, double density, double unknown = 0) =>
        [.. Enumerable.Range(0, columns).Select(_ => Column(random, rows, density, unknown))];
}
