using System.Numerics;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>
/// What is not stated of two columns, where an unknown is more than one row of one column: the statements of a case study share the cell of their case study,
/// and an attribute that is set against itself is one unknown.
/// </summary>
internal sealed class SharedCells
{
    /// <summary>Up to so many different outcomes bounds are exact, so that twelve unknown cells always are; beyond it they are outer bounds.</summary>
    public const int MaxOutcomes = 4096;

    private readonly Lazy<IReadOnlyList<(SharedCell Cell, int Times)>> _cells;
    private readonly Lazy<IReadOnlyCollection<Outcome>?> _outcomes;

    // On first use: of the pairs that are counted, few are asked for their bounds.
    private SharedCells(Func<IEnumerable<SharedCell>> cells) =>
        (_cells, _outcomes) = (new(() => [.. cells().CountBy(cell => cell).Select(each => (each.Key, each.Value))]), new(Reach));

    /// <summary>What is not stated of a case study, and of how many case studies the same.</summary>
    public IReadOnlyList<(SharedCell Cell, int Times)> Cells => _cells.Value;

    /// <summary>What all ways of filling in add to the counts, each once; null where they are too many.</summary>
    public IReadOnlyCollection<Outcome>? Outcomes => _outcomes.Value;

    /// <summary>The shared cells of two columns; null where each row is an unknown of its own.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="caseStudies">The rows of each case study; null where the rows are the case studies.</param>
    /// <param name="isSame">Whether both columns are of one attribute.</param>
    public static SharedCells? Of(CountedColumn first, CountedColumn second, RowGroups? caseStudies, bool isSame)
    {
        if ((caseStudies is null && !isSame) || first.Unknown.Count + second.Unknown.Count == 0)
        {
            return null;
        }

        return caseStudies is null
            ? new(() => first.Unknown.Rows.Select(_ => new SharedCell { BothUnknown = 1, IsSame = true }))
            : new(() => CellsOf(first, second, caseStudies, isSame));
    }

    private static IEnumerable<SharedCell> CellsOf(CountedColumn first, CountedColumn second, RowGroups caseStudies, bool isSame)
    {
        var cells = new SharedCell[caseStudies.Count];
        foreach (var range in caseStudies.Ranges)
        {
            if (SharedCell.Of(first, second, range) is { Count: > 0 } found)
            {
                cells[range.Group] = cells[range.Group].Plus(found) with { IsSame = isSame };
            }
        }

        return cells.Where(cell => cell.Count > 0);
    }

    private HashSet<Outcome>? Reach()
    {
        if (AreTooMany())
        {
            return null;
        }

        HashSet<Outcome> reached = [default];
        foreach (var (cell, times) in Cells)
        {
            // Of two ways to fill in, how often the one is taken says all.
            var outcomes = cell.Outcomes;
            var isOneStep = outcomes.Count <= 2;
            Outcome[] added = isOneStep ? [.. Enumerable.Range(0, times + 1).Select(first => outcomes[0].Times(first).Plus(outcomes[^1].Times(times - first)))] : [.. outcomes];
            for (var step = 0; step < (isOneStep ? 1 : times); step++)
            {
                if (Sums(reached, added) is not { } sums)
                {
                    return null;
                }

                reached = sums;
            }
        }

        return reached;
    }

    // Two directions span a grid, whose points all differ: most of what is too many is known by it, without a sum.
    private bool AreTooMany() => Cells
        .GroupBy(each => each.Cell.Direction, (_, each) => each.Sum(cell => (long)cell.Times))
        .OrderDescending()
        .Take(2)
        .Aggregate(1L, (points, steps) => points * (steps + 1)) > MaxOutcomes;

    // None has fewer sums than parts: what is too many stays too many.
    private static HashSet<Outcome>? Sums(HashSet<Outcome> reached, Outcome[] added)
    {
        HashSet<Outcome> sums = [];
        foreach (var before in reached)
        {
            foreach (var outcome in added)
            {
                sums.Add(before.Plus(outcome));
                if (sums.Count > MaxOutcomes)
                {
                    return null;
                }
            }
        }

        return sums;
    }
}

/// <summary>How many rows of one case study wait for its unknown cells, by what is stated of them.</summary>
internal readonly record struct SharedCell
{
    public int FirstYesSecondUnknown { get; init; }

    public int FirstNoSecondUnknown { get; init; }

    public int FirstUnknownSecondYes { get; init; }

    public int FirstUnknownSecondNo { get; init; }

    public int BothUnknown { get; init; }

    /// <summary>Whether the two unknowns are one.</summary>
    public bool IsSame { get; init; }

    /// <summary>What the ways of filling in one row add to the counts, by what is stated of it: in the order of the counts of <see cref="PairCount"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<Outcome>> OfOneRow { get; } =
    [
        new SharedCell { FirstYesSecondUnknown = 1 }.Outcomes,
        new SharedCell { FirstNoSecondUnknown = 1 }.Outcomes,
        new SharedCell { FirstUnknownSecondYes = 1 }.Outcomes,
        new SharedCell { FirstUnknownSecondNo = 1 }.Outcomes,
        new SharedCell { BothUnknown = 1 }.Outcomes,
    ];

    /// <summary>What the ways of filling in the one or two cells add to the counts.</summary>
    public IReadOnlyList<Outcome> Outcomes
    {
        get
        {
            var outcomes = new List<Outcome>();
            var isFirstOpen = FirstUnknownSecondYes + FirstUnknownSecondNo + BothUnknown > 0;
            var isSecondOpen = FirstYesSecondUnknown + FirstNoSecondUnknown + BothUnknown > 0;
            for (var first = 0; first <= (isFirstOpen ? 1 : 0); first++)
            {
                for (var second = 0; second <= (isSecondOpen ? 1 : 0); second++)
                {
                    if (!IsSame || first == second)
                    {
                        outcomes.Add(Filled(first, second));
                    }
                }
            }

            return outcomes;
        }
    }

    /// <summary>Which way the counts go from one outcome to another, whatever the length.</summary>
    public Outcome Direction => Outcomes is [var one, var other, ..]
        ? other.Plus(one.Times(-1)).Shortened
        : throw new InvalidOperationException("No row waits: there is one outcome.");

    /// <summary>How many rows wait.</summary>
    public int Count => FirstYesSecondUnknown + FirstNoSecondUnknown + FirstUnknownSecondYes + FirstUnknownSecondNo + BothUnknown;

    /// <summary>Counts the rows of a range.</summary>
    public static SharedCell Of(CountedColumn first, CountedColumn second, RowRange range)
    {
        var cell = default(SharedCell);
        for (var word = range.FirstWord; word <= range.LastWord; word++)
        {
            var mask = range.MaskOf(word);
            var (firstUnknown, secondUnknown) = (first.Unknown.Words[word] & mask, second.Unknown.Words[word] & mask);
            if ((firstUnknown | secondUnknown) != 0)
            {
                var (firstYes, secondYes) = (first.Yes.Words[word], second.Yes.Words[word]);
                cell = cell.Plus(new()
                {
                    FirstYesSecondUnknown = BitOperations.PopCount(firstYes & secondUnknown),
                    FirstNoSecondUnknown = BitOperations.PopCount(~firstYes & ~firstUnknown & secondUnknown),
                    FirstUnknownSecondYes = BitOperations.PopCount(firstUnknown & secondYes),
                    FirstUnknownSecondNo = BitOperations.PopCount(firstUnknown & ~secondYes & ~secondUnknown),
                    BothUnknown = BitOperations.PopCount(firstUnknown & secondUnknown),
                });
            }
        }

        return cell;
    }

    /// <summary>The rows of both.</summary>
    public SharedCell Plus(SharedCell other) => new()
    {
        FirstYesSecondUnknown = FirstYesSecondUnknown + other.FirstYesSecondUnknown,
        FirstNoSecondUnknown = FirstNoSecondUnknown + other.FirstNoSecondUnknown,
        FirstUnknownSecondYes = FirstUnknownSecondYes + other.FirstUnknownSecondYes,
        FirstUnknownSecondNo = FirstUnknownSecondNo + other.FirstUnknownSecondNo,
        BothUnknown = BothUnknown + other.BothUnknown,
    };

    private Outcome Filled(int first, int second) => new(
        (FirstYesSecondUnknown * second) + (FirstUnknownSecondYes * first) + (BothUnknown * first * second),
        (FirstYesSecondUnknown * (1 - second)) + (FirstUnknownSecondNo * first) + (BothUnknown * first * (1 - second)),
        (FirstNoSecondUnknown * second) + (FirstUnknownSecondYes * (1 - first)) + (BothUnknown * (1 - first) * second),
        (FirstNoSecondUnknown * (1 - second)) + (FirstUnknownSecondNo * (1 - first)) + (BothUnknown * (1 - first) * (1 - second)));
}

/// <summary>The rows with both of two things, one of them or neither, once all is filled in.</summary>
internal readonly record struct Outcome(int Both, int OnlyFirst, int OnlySecond, int Neither)
{
    public Outcome Times(int times) => new(Both * times, OnlyFirst * times, OnlySecond * times, Neither * times);

    /// <summary>The shortest of the same direction, or of the opposite one.</summary>
    public Outcome Shortened
    {
        get
        {
            var divisor = (int)BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(Both, OnlyFirst), BigInteger.GreatestCommonDivisor(OnlySecond, Neither));
            int[] counts = [Both / divisor, OnlyFirst / divisor, OnlySecond / divisor, Neither / divisor];
            var sign = Math.Sign(counts.First(count => count != 0));
            return new(counts[0] * sign, counts[1] * sign, counts[2] * sign, counts[3] * sign);
        }
    }

    public Outcome Plus(Outcome other) => new(Both + other.Both, OnlyFirst + other.OnlyFirst, OnlySecond + other.OnlySecond, Neither + other.Neither);
}
