namespace CivilSociety.Domain.Tests.Patterns.Weka;

/// <summary>A rule as Weka prints it: the rows of the premise, those of both, and measures of two digits.</summary>
internal sealed record WekaRule(
    IReadOnlyList<int> Premise,
    IReadOnlyList<int> Conclusion,
    int PremiseCount,
    int Both,
    double Confidence,
    double Lift,
    double Leverage);
