namespace CivilSociety.Domain.Quantities;

/// <summary>How often something happens: so many times in an interval.</summary>
public sealed record Frequency
{
    /// <summary>Creates a frequency: times per interval of <paramref name="every"/> to <paramref name="everyMax"/> periods, both inclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1, or the interval's end before its start.</exception>
    public Frequency(int times, int every, int everyMax, Period period)
    {
        Times = Guard.AtLeast(1, times, nameof(times));
        Every = Guard.AtLeast(1, every, nameof(every));
        EveryMax = Guard.AtLeast(every, everyMax, nameof(everyMax));
        Period = period;
    }

    /// <summary>How many times in the interval.</summary>
    public int Times { get; }

    /// <summary>The length of the interval in periods, or its lower end: every other week is 2 with the period <see cref="Period.Week"/>.</summary>
    public int Every { get; }

    /// <summary>The upper end of the interval; equal to <see cref="Every"/> for a single length.</summary>
    public int EveryMax { get; }

    /// <summary>The period.</summary>
    public Period Period { get; }
}
