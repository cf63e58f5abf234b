using CivilSociety.Domain.Quantities;

namespace CivilSociety.Domain.Tests.Quantities;

public sealed class FrequencyTests
{
    [Theory]
    [InlineData(1, 1, 1, Period.Day)]
    [InlineData(2, 1, 1, Period.Week)]
    [InlineData(1, 3, 4, Period.Month)]
    public void Constructor_Should_KeepTheNumbers_When_TheyAreInRange(int times, int every, int everyMax, Period period)
    {
        var frequency = new Frequency(times, every, everyMax, period);

        Assert.Equal((times, every, everyMax, period), (frequency.Times, frequency.Every, frequency.EveryMax, frequency.Period));
    }

    [Theory]
    [InlineData(0, 1, 1, 1, "times", 0)]
    [InlineData(-2, 1, 1, 1, "times", -2)]
    [InlineData(1, 0, 1, 1, "every", 0)]
    [InlineData(1, 4, 3, 4, "everyMax", 3)]
    [InlineData(1, 1, 0, 1, "everyMax", 0)]
    public void Constructor_Should_Throw_When_ANumberIsBelowItsMinimum(int times, int every, int everyMax, int minimum, string parameter, int actual)
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => new Frequency(times, every, everyMax, Period.Year));

        Assert.Equal($"Expected {minimum} or more. (Parameter '{parameter}'){Environment.NewLine}Actual value was {actual}.", fault.Message);
    }
}
