using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>How far conditions are necessary for an outcome among case studies (Ragin 2006; Schneider and Wagemann 2012), with the cases.</summary>
/// <remarks>Cases and evidence are looked up when they are asked for.</remarks>
public sealed class CodedNecessity
{
    private const double Trivial = 0.5;

    private readonly FittedCases _cases;
    private readonly Necessity _fit;

    internal CodedNecessity(FittedCases cases) => (_cases, _fit) = (cases, Necessity.Of(cases.Condition, cases.OutcomeColumn, cases.Selected));

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

    /// <summary>Of the case studies with the outcome, the share that has the condition.</summary>
    public Bounds? Consistency => _fit.Consistency;

    /// <summary>Of the case studies with the condition, the share that has the outcome.</summary>
    public Bounds? Coverage => _fit.Coverage;

    /// <summary>The relevance of necessity (RoN): low where the condition is there in nearly every case study anyway, so that its necessity says little.</summary>
    public Bounds? Relevance => _fit.Relevance;

    /// <summary>The typical ones: with the outcome and the condition.</summary>
    public IReadOnlyList<string> TypicalCaseStudies => _cases.CaseStudiesOf(_fit.Typical);

    /// <summary>The deviant ones: with the outcome and without the condition.</summary>
    public IReadOnlyList<string> DeviantCaseStudies => _cases.CaseStudiesOf(_fit.Deviant);

    /// <summary>Those of which the condition or the outcome is not stated.</summary>
    public IReadOnlyList<string> NotStatedCaseStudies => _cases.CaseStudiesOf(_cases.NotStated);

    /// <summary>The items that say of the typical ones that they are so.</summary>
    public IReadOnlyList<Evidence> Evidence => _cases.EvidenceOf(_fit.Typical);

    /// <summary>The items that say of the deviant ones that they are so.</summary>
    public IReadOnlyList<Evidence> CounterEvidence => _cases.EvidenceOf(_fit.Deviant);

    /// <summary>What the counts say, and whether that means much, in a sentence or two.</summary>
    public string Summary(Language language)
    {
        var trivial = Relevance is { Upper: < Trivial } && Consistency is { Lower: > 0 }
            ? new LocalizedText(" De conditie is er bijna overal: dat zij nodig is, zegt weinig.", " The condition is there nearly everywhere: that it is necessary says little.").In(language)
            : "";
        return _cases.IfOutcomeThenCondition(language) + trivial;
    }
}
