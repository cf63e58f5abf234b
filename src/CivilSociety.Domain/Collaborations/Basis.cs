namespace CivilSociety.Domain.Collaborations;

/// <summary>How the report ascribes a form of collaboration.</summary>
public enum Basis
{
    /// <summary>The report uses the word.</summary>
    Named,

    /// <summary>The report only describes it.</summary>
    Described,
}
