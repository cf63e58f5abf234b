using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>How far a condition is necessary for an outcome (Ragin 2006; Schneider and Wagemann 2012).</summary>
/// <param name="Count">The cases by condition, as the first, and outcome, as the second.</param>
/// <param name="Typical">The cases with the outcome and the condition.</param>
/// <param name="Deviant">The cases with the outcome and without the condition.</param>
internal sealed record Necessity(PairCount Count, RowSet Typical, RowSet Deviant)
{
    /// <summary>Of the cases with the outcome, the share that has the condition.</summary>
    public Bounds? Consistency => Count.Necessity;

    /// <summary>Of the cases with the condition, the share that has the outcome.</summary>
    public Bounds? Coverage => Count.Confidence;

    /// <summary>How far the condition is from being there in every case: low where its necessity says little.</summary>
    public Bounds? Relevance => Count.RelevanceOfNecessity;

    /// <summary>Looks at a condition and an outcome within a selection of cases.</summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    public static Necessity Of(Column condition, Column outcome, RowSet within) => new(
        PairCount.Of(condition, outcome, within),
        outcome.Yes.And(condition.Yes).And(within),
        outcome.Yes.And(condition.No).And(within));
}
