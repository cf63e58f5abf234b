using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>Which rules "if these attributes then that one" are asked for.</summary>
internal sealed record RuleQuery
{
    /// <summary>The columns of the table.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The rows that are looked at.</summary>
    public required RowSet Within { get; init; }

    /// <summary>The numbers of the columns that may be in a premise.</summary>
    public required IReadOnlyList<int> Premises { get; init => field = [.. value.Distinct()]; }

    /// <summary>The numbers of the columns that may be a conclusion; a rule never concludes to its own premise.</summary>
    public required IReadOnlyList<int> Conclusions { get; init => field = [.. value.Distinct()]; }

    /// <summary>The fewest rows, 1 or more, in which the premise and the conclusion must both be yes, unknown cells not counted.</summary>
    public int MinCount { get; init => field = Check.AtLeast(1, value); } = 1;

    /// <summary>The least confidence, from 0 to 1, that a rule must keep however its unknown cells are filled in: the lower bound.</summary>
    public double MinConfidence { get; init => field = Check.Share(value); }

    /// <summary>The most attributes, 1 or more, in a premise.</summary>
    public int MaxPremises { get; init => field = Check.AtLeast(1, value); } = int.MaxValue;

    /// <summary>Whether to keep rules whose premise contains a shorter one with the same rows, yes and unknown: they say nothing more.</summary>
    public bool IncludeRedundant { get; init; }

    /// <summary>The most rules.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>The most pairs of a premise with an attribute that a search may look at.</summary>
    public long MaxSteps { get; init; } = long.MaxValue;
}
