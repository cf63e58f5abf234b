namespace CivilSociety.Domain.Specifications;

/// <summary>The direction of a sort.</summary>
public enum SortDirection
{
    /// <summary>From low to high; a missing value comes first.</summary>
    Ascending,

    /// <summary>From high to low; a missing value comes last.</summary>
    Descending,
}
