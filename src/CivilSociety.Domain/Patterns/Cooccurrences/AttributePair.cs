using CivilSociety.Domain.Patterns.Associations;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Cooccurrences;

/// <summary>Two attributes that occur together.</summary>
/// <param name="First">The attribute that stands first in the table.</param>
/// <param name="Second">The other attribute.</param>
/// <param name="FirstCount">How many of the selected rows have the first.</param>
/// <param name="SecondCount">How many of the selected rows have the second.</param>
/// <param name="Association">The counts, the cases for and against, and the evidence.</param>
public sealed record AttributePair(PatternAttribute First, PatternAttribute Second, int FirstCount, int SecondCount, Association Association)
{
    private const int UnequalFactor = 5;

    /// <summary>Of the rows with the one or the other, the share with both; ATLAS.ti's c-coefficient is the same.</summary>
    public Bounds? Jaccard => Association.Count.Jaccard;

    /// <summary>How many times as often both occur as they would be if independent.</summary>
    public Bounds? Lift => Association.Count.Lift;

    /// <summary>
    /// Whether one occurs more than five times as often as the other: the coefficient is then low however they go together, and means little
    /// (the rule by which ATLAS.ti marks its c-coefficient).
    /// </summary>
    public bool IsUnequal => Math.Max(FirstCount, SecondCount) > UnequalFactor * Math.Min(FirstCount, SecondCount);
}
