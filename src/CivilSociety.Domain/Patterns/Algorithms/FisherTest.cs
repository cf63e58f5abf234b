namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>
/// The one-sided exact test of R.A. Fisher (1935): of all ways to pair two columns that keep their numbers of yes, the share in which both are yes as often or more.
/// </summary>
/// <param name="rows">How many rows there are.</param>
internal sealed class FisherTest(int rows)
{
    private readonly double[] _logFactorials = LogFactorials(rows);
    private readonly Dictionary<PairCount, Bounds> _found = [];

    /// <summary>The least and the greatest share over all ways of filling in what is not stated; null without rows.</summary>
    /// <remarks>A half-known row that agrees makes the share smaller and one that does not makes it greater, so that only rows in which both are unknown have to be spread.</remarks>
    public Bounds? Of(PairCount count)
    {
        if (count.N == 0)
        {
            return null;
        }

        if (!_found.TryGetValue(count, out var bounds))
        {
            var open = Enumerable.Range(0, count.BothUnknown + 1);
            var (both, neither) = (count.Both + count.FirstYesSecondUnknown + count.FirstUnknownSecondYes, count.Neither + count.FirstNoSecondUnknown + count.FirstUnknownSecondNo);
            var (onlyFirst, onlySecond) = (count.OnlyFirst + count.FirstYesSecondUnknown + count.FirstUnknownSecondNo, count.OnlySecond + count.FirstNoSecondUnknown + count.FirstUnknownSecondYes);
            bounds = new(
                open.Min(first => Share(both + first, count.OnlyFirst, count.OnlySecond, neither + count.BothUnknown - first)),
                open.Max(first => Share(count.Both, onlyFirst + first, onlySecond + count.BothUnknown - first, count.Neither)));
            _found.Add(count, bounds);
        }

        return bounds;
    }

    /// <summary>The share for what is known to be there: how likely it is that as many rows are known to have both, given how many are known to have each.</summary>
    public double OfKnown(PairCount count)
    {
        var onlyFirst = count.OnlyFirst + count.FirstYesSecondUnknown;
        var onlySecond = count.OnlySecond + count.FirstUnknownSecondYes;
        return Share(count.Both, onlyFirst, onlySecond, count.N - count.Both - onlyFirst - onlySecond);
    }

    private static double[] LogFactorials(int last)
    {
        var logs = new double[last + 1];
        for (var number = 2; number <= last; number++)
        {
            logs[number] = logs[number - 1] + Math.Log(number);
        }

        return logs;
    }

    private double Share(int both, int onlyFirst, int onlySecond, int neither)
    {
        if (both == 0 || neither == 0)
        {
            return 1;
        }

        var share = 0.0;
        for (var more = 0; more <= Math.Min(onlyFirst, onlySecond); more++)
        {
            share += Chance(both + more, onlyFirst - more, onlySecond - more, neither + more);
        }

        return Math.Min(share, 1);
    }

    // The hypergeometric distribution.
    private double Chance(int both, int onlyFirst, int onlySecond, int neither) => Math.Exp(
        _logFactorials[both + onlyFirst] + _logFactorials[onlySecond + neither] + _logFactorials[both + onlySecond] + _logFactorials[onlyFirst + neither]
        - _logFactorials[both] - _logFactorials[onlyFirst] - _logFactorials[onlySecond] - _logFactorials[neither] - _logFactorials[^1]);
}
