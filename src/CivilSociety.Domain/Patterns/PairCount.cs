using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns;

/// <summary>
/// How many have both of two things, one of them or neither, and for how many that is not stated; every measure follows from these counts. A measure is null
/// where it is undefined however what is not stated is filled in; its bounds are over the ways in which it is defined.
/// </summary>
/// <param name="Both">Those with both.</param>
/// <param name="OnlyFirst">Those with the first and without the second.</param>
/// <param name="OnlySecond">Those with the second and without the first.</param>
/// <param name="Neither">Those without either.</param>
/// <param name="FirstYesSecondUnknown">Those with the first, for which the second is not stated.</param>
/// <param name="FirstNoSecondUnknown">Those without the first, for which the second is not stated.</param>
/// <param name="FirstUnknownSecondYes">Those with the second, for which the first is not stated.</param>
/// <param name="FirstUnknownSecondNo">Those without the second, for which the first is not stated.</param>
/// <param name="BothUnknown">Those for which neither is stated.</param>
public readonly record struct PairCount(
    int Both,
    int OnlyFirst,
    int OnlySecond,
    int Neither,
    int FirstYesSecondUnknown = 0,
    int FirstNoSecondUnknown = 0,
    int FirstUnknownSecondYes = 0,
    int FirstUnknownSecondNo = 0,
    int BothUnknown = 0)
{
    /// <summary>Where an unknown is more than one row of one column; null where it is not.</summary>
    internal SharedCells? Shared { get; init; }

    /// <summary>Those for which one or both are not stated, or stated both ways.</summary>
    public int NotStated => FirstYesSecondUnknown + FirstNoSecondUnknown + FirstUnknownSecondYes + FirstUnknownSecondNo + BothUnknown;

    /// <summary>All that were counted.</summary>
    public int N => Both + OnlyFirst + OnlySecond + Neither + NotStated;

    /// <summary>Of all, the share with both.</summary>
    public Bounds? Support => PairBounds.Of(this, static (both, onlyFirst, onlySecond, neither) => Ratio(both, both + onlyFirst + onlySecond + neither));

    /// <summary>Of those with the first, the share with the second: the confidence of a rule, the consistency of a sufficient condition.</summary>
    public Bounds? Confidence => PairBounds.Of(this, static (both, onlyFirst, _, _) => Ratio(both, both + onlyFirst));

    /// <summary>Of those with the second, the share with the first: the coverage of a sufficient condition, the consistency of a necessary one.</summary>
    public Bounds? Coverage => PairBounds.Of(this, static (both, _, onlySecond, _) => Ratio(both, both + onlySecond));

    /// <summary>The consistency of the first as a necessary condition of the second: the same share as <see cref="Coverage"/>.</summary>
    public Bounds? Necessity => Coverage;

    /// <summary>How far the first is from being there everywhere, as a necessary condition of the second (RoN, Schneider and Wagemann 2012).</summary>
    public Bounds? RelevanceOfNecessity =>
        PairBounds.Of(this, static (_, onlyFirst, onlySecond, neither) => Ratio(onlySecond + neither, onlyFirst + onlySecond + neither));

    /// <summary>How many times as often both occur as they would if independent; 1 is independence.</summary>
    public Bounds? Lift => PairBounds.Of(
        this,
        static (both, onlyFirst, onlySecond, neither) =>
            Ratio((double)both * (both + onlyFirst + onlySecond + neither), (double)(both + onlyFirst) * (both + onlySecond)));

    /// <summary>The share with both, less the share expected if independent; 0 is independence.</summary>
    public Bounds? Leverage => PairBounds.Of(
        this,
        static (both, onlyFirst, onlySecond, neither) =>
            Ratio(((double)both * neither) - ((double)onlyFirst * onlySecond), Math.Pow((double)both + onlyFirst + onlySecond + neither, 2)));

    /// <summary>Of those with the first or the second, the share with both.</summary>
    public Bounds? Jaccard => PairBounds.Of(this, static (both, onlyFirst, onlySecond, _) => Ratio(both, both + onlyFirst + onlySecond));

    /// <summary>Of all, the share with both or with neither.</summary>
    public Bounds? SimpleMatching =>
        PairBounds.Of(this, static (both, onlyFirst, onlySecond, neither) => Ratio(both + neither, both + onlyFirst + onlySecond + neither));

    /// <summary>Counts two columns within a selection of the rows, each unknown of which is one by itself.</summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    public static PairCount Of(Column first, Column second, RowSet within) => Of(CountedColumn.Of(first, within), CountedColumn.Of(second, within), within.Count);

    internal static PairCount Of(CountedColumn first, CountedColumn second, int rows)
    {
        var both = Together(first.Yes, second.Yes);
        var yesUnknown = Together(first.Yes, second.Unknown);
        var unknownYes = Together(first.Unknown, second.Yes);
        var bothUnknown = Together(first.Unknown, second.Unknown);
        var onlyFirst = first.Yes.Count - both - yesUnknown;
        var onlySecond = second.Yes.Count - both - unknownYes;
        var unknownNo = first.Unknown.Count - unknownYes - bothUnknown;
        var noUnknown = second.Unknown.Count - yesUnknown - bothUnknown;
        var neither = rows - both - yesUnknown - unknownYes - bothUnknown - onlyFirst - onlySecond - unknownNo - noUnknown;
        return new(both, onlyFirst, onlySecond, neither, yesUnknown, noUnknown, unknownYes, unknownNo, bothUnknown);
    }

    /// <summary>The least and the greatest value, over all ways of filling in what is not stated, of something that each row adds to by itself.</summary>
    internal (int Least, int Greatest) RangeOf(Func<Outcome, int> value)
    {
        var stated = value(new(Both, OnlyFirst, OnlySecond, Neither));
        var range = (Least: stated, Greatest: stated);
        if (NotStated == 0)
        {
            return range;
        }

        void Add(IReadOnlyList<Outcome> outcomes, int times) =>
            range = (range.Least + (times * outcomes.Min(value)), range.Greatest + (times * outcomes.Max(value)));
        if (Shared is { } shared)
        {
            foreach (var (cell, times) in shared.Cells)
            {
                Add(cell.Outcomes, times);
            }

            return range;
        }

        int[] rows = [FirstYesSecondUnknown, FirstNoSecondUnknown, FirstUnknownSecondYes, FirstUnknownSecondNo, BothUnknown];
        for (var kind = 0; kind < rows.Length; kind++)
        {
            Add(SharedCell.OfOneRow[kind], rows[kind]);
        }

        return range;
    }

    private static int Together(RowSet first, RowSet second) => first.Count == 0 || second.Count == 0 ? 0 : RowSet.CountAnd(first, second);

    private static double? Ratio(double part, double whole) => whole == 0 ? null : part / whole;
}

/// <summary>The least and the greatest value, both inclusive, that a measure takes over all ways of filling in what is not stated; equal where that makes no difference.</summary>
/// <remarks>An unknown is one cell of one case study, which its statements share; each way fills in every unknown cell with yes or no.</remarks>
/// <param name="Lower">The least value.</param>
/// <param name="Upper">The greatest value.</param>
public readonly record struct Bounds(double Lower, double Upper)
{
    /// <summary>
    /// Whether the least and the greatest value may lie further in: of statements with more than a dozen unknown cells, which fill in to more than 4,096 different
    /// counts, every statement is filled in by itself.
    /// </summary>
    public bool IsOuter { get; init; }

    /// <summary>Whether the unknown cells make no difference.</summary>
    public bool IsExact => Lower == Upper;
}
