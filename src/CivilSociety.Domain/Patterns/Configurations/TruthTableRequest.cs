using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>A question for a truth table of case studies.</summary>
/// <param name="Conditions">Keys of the attributes that are the conditions: 1 to <see cref="MaxConditions"/>, each once.</param>
/// <param name="Outcome">The key of the attribute that is the outcome; not one of the conditions.</param>
public sealed record TruthTableRequest(IReadOnlyList<string> Conditions, string Outcome)
{
    /// <summary>The most conditions: beyond these, configurations outnumber any cases there are.</summary>
    public const int MaxConditions = 12;

    /// <summary>The least share of case studies with the outcome, over 0 and up to 1, with which a row counts as sufficient.</summary>
    public double ConsistencyCut
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(ConsistencyCut), value, "Expected a share over 0 and up to 1.");
    } = 1;

    /// <summary>The fewest case studies, 1 or more, with which a row is no remainder.</summary>
    public int FrequencyCut { get; init => field = Check.AtLeast(1, value); } = 1;

    /// <summary>Which case studies are looked at; null for all.</summary>
    public Selection? Where { get; init; }
}
