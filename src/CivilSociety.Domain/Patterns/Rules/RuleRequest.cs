using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>A question for one rule of one's own among case studies: "if these attributes then that one?".</summary>
/// <param name="Premise">Keys of attributes that together are the premise: one or more.</param>
/// <param name="Conclusion">The key of the attribute that is concluded to; not one of the premise.</param>
public sealed record RuleRequest(IReadOnlyList<string> Premise, string Conclusion)
{
    /// <summary>Which case studies are looked at; null for all.</summary>
    public Selection? Where { get; init; }

    /// <summary>The dimensions in which a case study that breaks the rule is compared with those that bear it out.</summary>
    public IReadOnlyList<Dimension> Compared { get; init; } = CaseComparison.Dimensions;

    /// <summary>Whether to count in how many tables this rule is at least as strong when its premise and its conclusion are shuffled.</summary>
    public bool WithChance { get; init; }

    /// <summary>The seed of the shuffling; the same one gives the same counts.</summary>
    public ulong Seed { get; init; } = 1;
}
