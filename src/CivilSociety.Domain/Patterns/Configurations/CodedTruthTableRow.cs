using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>One configuration of all conditions, with its case studies.</summary>
/// <remarks>Cases and evidence are looked up when they are asked for.</remarks>
public sealed class CodedTruthTableRow
{
    private readonly FittedCases _cases;
    private readonly TruthTableRow _row;

    internal CodedTruthTableRow(FittedCases cases, TruthTableRow row) => (_cases, _row) = (cases, row);

    /// <summary>Which conditions are present and which are absent.</summary>
    public CodedConfiguration Configuration => _cases.Terms[0];

    /// <summary>What the row says of the outcome.</summary>
    public OutcomeValue Outcome => _row.Outcome;

    /// <summary>How many case studies have the configuration.</summary>
    public int N => _row.Cases.Count;

    /// <summary>The share of them with the outcome, its bounds where outcomes are not stated.</summary>
    public Bounds Consistency => _row.Consistency;

    /// <summary>The case studies that have the configuration.</summary>
    public IReadOnlyList<string> CaseStudies => _cases.CaseStudiesOf(_row.Cases);

    /// <summary>Those with the outcome.</summary>
    public IReadOnlyList<string> WithOutcome => _cases.CaseStudiesOf(_row.WithOutcome);

    /// <summary>Those without the outcome.</summary>
    public IReadOnlyList<string> WithoutOutcome => _cases.CaseStudiesOf(_row.WithoutOutcome);

    /// <summary>Those of which the outcome is not stated.</summary>
    public IReadOnlyList<string> OutcomeNotStated => _cases.CaseStudiesOf(_row.Cases.AndNot(_row.WithOutcome).AndNot(_row.WithoutOutcome));

    /// <summary>The items that say of these case studies that they have the conditions and the outcome, or that they have not.</summary>
    public IReadOnlyList<Evidence> Evidence => _cases.EvidenceOf(_row.Cases);

    /// <summary>How many of these case studies have the outcome, in a sentence.</summary>
    public string Summary(Language language) =>
        _cases.IfConditionThenOutcome(new(_row.WithOutcome.Count, _row.WithoutOutcome.Count, 0, 0, N - _row.WithOutcome.Count - _row.WithoutOutcome.Count), language);
}
