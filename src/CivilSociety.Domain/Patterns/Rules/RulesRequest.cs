using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>A question for the rules "if these attributes then that one" among case studies.</summary>
/// <param name="Premises">The attributes that may be in a premise.</param>
/// <param name="Conclusions">The attributes that may be a conclusion; a rule never concludes to its own premise.</param>
public sealed record RulesRequest(AttributeChoice Premises, AttributeChoice Conclusions)
{
    /// <summary>How many times the table is shuffled where <see cref="WithChance"/> is asked for.</summary>
    public const int Permutations = 200;

    /// <summary>Which case studies are looked at; null for all.</summary>
    public Selection? Where { get; init; }

    /// <summary>The fewest case studies, 1 or more, that have the premise and the conclusion for certain.</summary>
    public int MinCount { get; init => field = Check.AtLeast(1, value); } = 2;

    /// <summary>The least share of the selected case studies, from 0 to 1, that have the premise and the conclusion for certain.</summary>
    public double MinSupport { get; init => field = Check.Share(value); }

    /// <summary>The least confidence, from 0 to 1, that a rule keeps whatever it is that is not stated: the lower bound.</summary>
    public double MinConfidence { get; init => field = Check.Share(value); } = 0.8;

    /// <summary>The most attributes, 1 or more, in a premise.</summary>
    public int MaxPremises { get; init => field = Check.AtLeast(1, value); } = 2;

    /// <summary>The dimensions in which a case study that breaks a rule is compared with those that bear it out.</summary>
    public IReadOnlyList<Dimension> Compared { get; init; } = CaseComparison.Dimensions;

    /// <summary>Whether to count rules at least as strong in tables in which each column is shuffled.</summary>
    public bool WithChance { get; init; }

    /// <summary>The seed of the shuffling; the same one gives the same counts.</summary>
    public ulong Seed { get; init; } = 1;
}
