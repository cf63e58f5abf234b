namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>
/// The bounds of a measure of two columns. Each measure of <see cref="PairCount"/> rises or falls all the way with each kind of half-known row,
/// so that its extremes are where each kind goes to one side altogether; rows in which both are unknown go to both or neither (the greatest agreement),
/// or to one of the two (the least), and there lift and leverage may turn at a point in between, which is therefore tried as well.
/// </summary>
internal static class PairBounds
{
    public delegate double? Measure(int both, int onlyFirst, int onlySecond, int neither);

    public static Bounds? Of(PairCount count, Measure measure)
    {
        if (count.NotStated == 0)
        {
            return measure(count.Both, count.OnlyFirst, count.OnlySecond, count.Neither) is { } value ? new(value, value) : null;
        }

        var found = new Extremes(measure);
        if (count.Shared?.Outcomes is { } outcomes)
        {
            foreach (var outcome in outcomes)
            {
                found.Try(count.Both + outcome.Both, count.OnlyFirst + outcome.OnlyFirst, count.OnlySecond + outcome.OnlySecond, count.Neither + outcome.Neither, 0, agree: true, 0);
            }

            return found.Bounds;
        }

        for (var sides = 0; sides < 16; sides++)
        {
            Fill(count, sides, ref found);
        }

        return found.Bounds is { } bounds ? bounds with { IsOuter = count.Shared is not null } : null;
    }

    // Each bit of the sides sends one kind of half-known row to yes; the rows unknown in both are then spread over two cells.
    private static void Fill(PairCount count, int sides, ref Extremes found)
    {
        var (yesUnknown, noUnknown) = (count.FirstYesSecondUnknown * (sides & 1), count.FirstNoSecondUnknown * ((sides >> 1) & 1));
        var (unknownYes, unknownNo) = (count.FirstUnknownSecondYes * ((sides >> 2) & 1), count.FirstUnknownSecondNo * ((sides >> 3) & 1));
        var both = count.Both + yesUnknown + unknownYes;
        var onlyFirst = count.OnlyFirst + (count.FirstYesSecondUnknown - yesUnknown) + unknownNo;
        var onlySecond = count.OnlySecond + noUnknown + (count.FirstUnknownSecondYes - unknownYes);
        var neither = count.Neither + (count.FirstNoSecondUnknown - noUnknown) + (count.FirstUnknownSecondNo - unknownNo);
        var open = count.BothUnknown;

        found.Try(both, onlyFirst, onlySecond, neither, open, agree: true, 0);
        if (open == 0)
        {
            return;
        }

        found.Around(both, onlyFirst, onlySecond, neither, open, agree: true, Math.Sqrt((double)onlyFirst * onlySecond) - both);
        found.Around(both, onlyFirst, onlySecond, neither, open, agree: true, (neither + open - both) / 2.0);
        found.Around(both, onlyFirst, onlySecond, neither, open, agree: false, (open + onlySecond - onlyFirst) / 2.0);
    }

    private ref struct Extremes(Measure measure)
    {
        private double _lower = double.PositiveInfinity;
        private double _upper = double.NegativeInfinity;

        public readonly Bounds? Bounds => _lower <= _upper ? new(_lower, _upper) : null;

        // The ends, their neighbours (at an end itself a measure may be undefined), and the turning point.
        public void Around(int both, int onlyFirst, int onlySecond, int neither, int open, bool agree, double turn)
        {
            foreach (var first in (ReadOnlySpan<double>)[0, 1, Math.Floor(turn), Math.Ceiling(turn), open - 1, open])
            {
                Try(both, onlyFirst, onlySecond, neither, open, agree, (int)Math.Clamp(first, 0, open));
            }
        }

        public void Try(int both, int onlyFirst, int onlySecond, int neither, int open, bool agree, int first)
        {
            var value = agree
                ? measure(both + first, onlyFirst, onlySecond, neither + open - first)
                : measure(both, onlyFirst + first, onlySecond + open - first, neither);
            if (value is { } number)
            {
                (_lower, _upper) = (Math.Min(_lower, number), Math.Max(_upper, number));
            }
        }
    }
}
