using System.ComponentModel;

namespace CivilSociety.Domain.Quantities;

/// <summary>What a number is about.</summary>
[Description("What a number is about.")]
public enum QuantityScope
{
    /// <summary>Each person.</summary>
    [Description("Each person.")]
    Person,

    /// <summary>A group of people.</summary>
    [Description("A group of people.")]
    Group,

    /// <summary>One site of the practice.</summary>
    [Description("One site of the practice.")]
    Site,

    /// <summary>The practice under study.</summary>
    [Description("The practice under study.")]
    Case,

    /// <summary>The whole organization.</summary>
    [Description("The whole organization.")]
    Organization,

    /// <summary>A region.</summary>
    [Description("A region.")]
    Region,

    /// <summary>The whole country.</summary>
    [Description("The whole country.")]
    National,
}
