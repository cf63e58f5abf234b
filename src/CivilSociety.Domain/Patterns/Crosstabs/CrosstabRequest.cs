using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Crosstabs;

/// <summary>A question for a crosstab.</summary>
/// <param name="Rows">The dimension of the rows.</param>
/// <param name="Columns">The dimension of the columns.</param>
public sealed record CrosstabRequest(Dimension Rows, Dimension Columns)
{
    /// <summary>What is counted.</summary>
    public PatternUnit Unit { get; init; } = PatternUnit.CaseStudies;

    /// <summary>What is looked at; null for everything.</summary>
    public Selection? Where { get; init; }

    /// <summary>What the value of a cell is.</summary>
    public CrosstabMeasure Measure { get; init; } = CrosstabMeasure.Count;
}
