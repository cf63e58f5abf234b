using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>How far a condition is sufficient for an outcome (Ragin 2006; Schneider and Wagemann 2012).</summary>
/// <param name="Count">The cases by condition, as the first, and outcome, as the second.</param>
/// <param name="Typical">The cases with the condition and the outcome.</param>
/// <param name="DeviantInConsistency">The cases with the condition and without the outcome.</param>
/// <param name="DeviantInCoverage">The cases with the outcome and without the condition.</param>
internal sealed record Sufficiency(PairCount Count, RowSet Typical, RowSet DeviantInConsistency, RowSet DeviantInCoverage)
{
    /// <summary>Of the cases with the condition, the share that has the outcome.</summary>
    public Bounds? Consistency => Count.Confidence;

    /// <summary>Of the cases with the outcome, the share that has the condition.</summary>
    public Bounds? Coverage => Count.Coverage;

    /// <summary>Looks at a condition and an outcome within a selection of cases.</summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    public static Sufficiency Of(Column condition, Column outcome, RowSet within) => new(
        PairCount.Of(condition, outcome, within),
        condition.Yes.And(outcome.Yes).And(within),
        condition.Yes.And(outcome.No).And(within),
        condition.No.And(outcome.Yes).And(within));
}
