using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>How far conditions are sufficient for an outcome among case studies (Ragin 2006; Schneider and Wagemann 2012), with the cases.</summary>
/// <remarks>Cases and evidence are looked up when they are asked for.</remarks>
public sealed class CodedSufficiency
{
    private readonly FittedCases _cases;
    private readonly Sufficiency _fit;

    internal CodedSufficiency(FittedCases cases) => (_cases, _fit) = (cases, Sufficiency.Of(cases.Condition, cases.OutcomeColumn, cases.Selected));

    /// <summary>The version of the catalog.</summary>
    public string Version => _cases.Table.Version;

    /// <summary>What is held against the outcome: one configuration, or several of which a case study has one at least.</summary>
    public IReadOnlyList<CodedConfiguration> Terms => _cases.Terms;

    /// <summary>The outcome.</summary>
    public PatternAttribute Outcome => _cases.Outcome;

    /// <summary>The case studies by condition, as the first, and outcome, as the second.</summary>
    public PairCount Count => _fit.Count;

    /// <summary>How many case studies are looked at.</summary>
    public int N => Count.N;

    /// <summary>Of the case studies with the condition, the share that has the outcome.</summary>
    public Bounds? Consistency => _fit.Consistency;

    /// <summary>Of the case studies with the outcome, the share that has the condition.</summary>
    public Bounds? Coverage => _fit.Coverage;

    /// <summary>The typical ones: with the condition and the outcome.</summary>
    public IReadOnlyList<string> TypicalCaseStudies => _cases.CaseStudiesOf(_fit.Typical);

    /// <summary>Those deviant in consistency: with the condition and without the outcome.</summary>
    public IReadOnlyList<string> DeviantInConsistencyCaseStudies => _cases.CaseStudiesOf(_fit.DeviantInConsistency);

    /// <summary>Those deviant in coverage: with the outcome and without the condition.</summary>
    public IReadOnlyList<string> DeviantInCoverageCaseStudies => _cases.CaseStudiesOf(_fit.DeviantInCoverage);

    /// <summary>Those of which the condition or the outcome is not stated.</summary>
    public IReadOnlyList<string> NotStatedCaseStudies => _cases.CaseStudiesOf(_cases.NotStated);

    /// <summary>The items that say of the typical ones that they are so.</summary>
    public IReadOnlyList<Evidence> Evidence => _cases.EvidenceOf(_fit.Typical);

    /// <summary>The items that say of those deviant in consistency that they are so.</summary>
    public IReadOnlyList<Evidence> CounterEvidence => _cases.EvidenceOf(_fit.DeviantInConsistency);

    /// <summary>What the counts say, in a sentence.</summary>
    public string Summary(Language language) => _cases.IfConditionThenOutcome(Count, language);
}
