using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns;

/// <summary>
/// In how many rows two columns are yes, no or unknown together, and the measures that follow from it. A measure is null where it is undefined
/// however the unknown cells are filled in; its bounds are over the ways in which it is defined.
/// </summary>
/// <param name="Both">Rows in which both are yes.</param>
/// <param name="OnlyFirst">Rows in which the first is yes and the second is no.</param>
/// <param name="OnlySecond">Rows in which the first is no and the second is yes.</param>
/// <param name="Neither">Rows in which both are no.</param>
/// <param name="FirstYesSecondUnknown">Rows in which the first is yes and the second is unknown.</param>
/// <param name="FirstNoSecondUnknown">Rows in which the first is no and the second is unknown.</param>
/// <param name="FirstUnknownSecondYes">Rows in which the first is unknown and the second is yes.</param>
/// <param name="FirstUnknownSecondNo">Rows in which the first is unknown and the second is no.</param>
/// <param name="BothUnknown">Rows in which both are unknown.</param>
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
    /// <summary>Rows in which one or both are unknown.</summary>
    public int NotStated => FirstYesSecondUnknown + FirstNoSecondUnknown + FirstUnknownSecondYes + FirstUnknownSecondNo + BothUnknown;

    /// <summary>All rows that were counted.</summary>
    public int N => Both + OnlyFirst + OnlySecond + Neither + NotStated;

    /// <summary>The share of all rows in which both are yes.</summary>
    public Bounds? Support => PairBounds.Of(this, static (both, onlyFirst, onlySecond, neither) => Ratio(both, both + onlyFirst + onlySecond + neither));

    /// <summary>Of the rows with the first, the share that has the second: the confidence of a rule, the consistency of a sufficient condition.</summary>
    public Bounds? Confidence => PairBounds.Of(this, static (both, onlyFirst, _, _) => Ratio(both, both + onlyFirst));

    /// <summary>Of the rows with the second, the share that has the first: the coverage of a sufficient condition.</summary>
    public Bounds? Coverage => PairBounds.Of(this, static (both, _, onlySecond, _) => Ratio(both, both + onlySecond));

    /// <summary>The consistency of the first as a necessary condition of the second: the same share as <see cref="Coverage"/>.</summary>
    public Bounds? Necessity => Coverage;

    /// <summary>How far the first is from being there in every row, as a necessary condition of the second (RoN, Schneider and Wagemann 2012).</summary>
    public Bounds? RelevanceOfNecessity =>
        PairBounds.Of(this, static (_, onlyFirst, onlySecond, neither) => Ratio(onlySecond + neither, onlyFirst + onlySecond + neither));

    /// <summary>How many times as often both are yes as they would be if independent; 1 is independence.</summary>
    public Bounds? Lift => PairBounds.Of(
        this,
        static (both, onlyFirst, onlySecond, neither) =>
            Ratio((double)both * (both + onlyFirst + onlySecond + neither), (double)(both + onlyFirst) * (both + onlySecond)));

    /// <summary>The share in which both are yes, less the share expected if independent; 0 is independence.</summary>
    public Bounds? Leverage => PairBounds.Of(
        this,
        static (both, onlyFirst, onlySecond, neither) =>
            Ratio(((double)both * neither) - ((double)onlyFirst * onlySecond), Math.Pow((double)both + onlyFirst + onlySecond + neither, 2)));

    /// <summary>Of the rows with the first or the second, the share that has both.</summary>
    public Bounds? Jaccard => PairBounds.Of(this, static (both, onlyFirst, onlySecond, _) => Ratio(both, both + onlyFirst + onlySecond));

    /// <summary>The share of all rows in which both are yes or both are no.</summary>
    public Bounds? SimpleMatching =>
        PairBounds.Of(this, static (both, onlyFirst, onlySecond, neither) => Ratio(both + neither, both + onlyFirst + onlySecond + neither));

    /// <summary>Counts two columns within a selection of the rows.</summary>
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

    private static int Together(RowSet first, RowSet second) => first.Count == 0 || second.Count == 0 ? 0 : RowSet.CountAnd(first, second);

    private static double? Ratio(double part, double whole) => whole == 0 ? null : part / whole;
}

/// <summary>The least and the greatest value, both inclusive, that a measure takes over all ways of filling in the unknown cells.</summary>
/// <param name="Lower">The least value.</param>
/// <param name="Upper">The greatest value.</param>
public readonly record struct Bounds(double Lower, double Upper)
{
    /// <summary>Whether the unknown cells make no difference.</summary>
    public bool IsExact => Lower == Upper;
}
