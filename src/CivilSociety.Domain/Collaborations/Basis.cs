using System.ComponentModel;

namespace CivilSociety.Domain.Collaborations;

/// <summary>How the report ascribes a form of collaboration.</summary>
[Description("How the report ascribes a form of collaboration.")]
public enum Basis
{
    /// <summary>The report uses the word.</summary>
    [Description("The report uses the word.")]
    Named,

    /// <summary>The report only describes it.</summary>
    [Description("The report only describes it.")]
    Described,
}
