using System.ComponentModel;

namespace CivilSociety.Domain.Quantities;

/// <summary>The period of a frequency.</summary>
[Description("The period of a frequency.")]
public enum Period
{
    /// <summary>A day.</summary>
    [Description("A day.")]
    Day,

    /// <summary>A week.</summary>
    [Description("A week.")]
    Week,

    /// <summary>A month.</summary>
    [Description("A month.")]
    Month,

    /// <summary>A quarter of a year.</summary>
    [Description("A quarter of a year.")]
    Quarter,

    /// <summary>A year.</summary>
    [Description("A year.")]
    Year,
}
