using CivilSociety.Api.Schema;
using CivilSociety.Domain.Quantities;

namespace CivilSociety.Api.Quantities;

internal sealed class FrequencyType : DeclaredType<Frequency>
{
    public FrequencyType()
        : base("Frequency", "How often something happens: so many times in an interval.")
    {
        Scalar("times", frequency => frequency.Times, "How many times in the interval.");
        Scalar("every", frequency => frequency.Every, "The length of the interval in periods, or its lower end: every other week is 2 with the period WEEK.");
        Scalar("everyMax", frequency => frequency.EveryMax, "The upper end of the interval; equal to every for a single length.");
        Scalar("period", frequency => frequency.Period, "The period.");
    }
}
