using System.ComponentModel;

namespace CivilSociety.Domain.Specifications;

/// <summary>The direction of a sort.</summary>
[Description("The direction of a sort.")]
public enum SortDirection
{
    /// <summary>From low to high; a missing value comes first.</summary>
    [Description("From low to high; a missing value comes first.")]
    Ascending,

    /// <summary>From high to low; a missing value comes last.</summary>
    [Description("From high to low; a missing value comes last.")]
    Descending,
}
