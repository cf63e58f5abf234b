namespace CivilSociety.Domain.Texts;

/// <summary>The languages of the catalog.</summary>
public enum Language
{
    /// <summary>Dutch.</summary>
    Nl,

    /// <summary>English.</summary>
    En,
}
