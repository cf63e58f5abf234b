using System.ComponentModel;

namespace CivilSociety.Domain.Texts;

/// <summary>The languages of the catalog.</summary>
[Description("The languages of the catalog.")]
public enum Language
{
    /// <summary>Dutch.</summary>
    [Description("Dutch.")]
    Nl,

    /// <summary>English.</summary>
    [Description("English.")]
    En,
}
