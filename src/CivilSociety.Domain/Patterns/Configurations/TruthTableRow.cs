using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>One configuration of all conditions, with its cases.</summary>
/// <param name="Configuration">Which conditions are present and which are absent.</param>
/// <param name="Outcome">What the row says of the outcome.</param>
/// <param name="Cases">The rows of the table that have the configuration.</param>
/// <param name="WithOutcome">Those in which the outcome is yes.</param>
/// <param name="WithoutOutcome">Those in which the outcome is no.</param>
/// <param name="Consistency">The share of the cases with the outcome, its bounds where outcomes are unknown.</param>
internal sealed record TruthTableRow(
    Configuration Configuration,
    OutcomeValue Outcome,
    RowSet Cases,
    RowSet WithOutcome,
    RowSet WithoutOutcome,
    Bounds Consistency);
