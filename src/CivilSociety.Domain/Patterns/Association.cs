using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>How some attributes go together with others: the counts, the cases for and against, and their evidence.</summary>
/// <remarks>Cases and evidence are computed on first use, and then kept.</remarks>
public sealed class Association
{
    private readonly CodedTable _table;

    internal Association(
        CodedTable table,
        RowSet selected,
        LocalizedText? scope,
        IReadOnlyList<PatternAttribute> first,
        IReadOnlyList<PatternAttribute> second,
        PairCount? count = null)
    {
        (_table, Selected, Scope, First, Second) = (table, selected, scope, first, second);
        Counts = count ?? table.CountOf(CountedColumn.Of(FirstColumn, selected), CountedColumn.Of(SecondColumn, selected), selected);
    }

    /// <summary>What is counted.</summary>
    public PatternUnit Unit => _table.Unit;

    /// <summary>The version of the catalog.</summary>
    public string CatalogVersion => _table.Version;

    /// <summary>The attributes on the one side; all of them together.</summary>
    public IReadOnlyList<PatternAttribute> First { get; }

    /// <summary>The attributes on the other side; all of them together.</summary>
    public IReadOnlyList<PatternAttribute> Second { get; }

    /// <summary>How many have both sides, one of them or neither, for how many that is not stated, and the measures that follow.</summary>
    public PairCount Counts { get; }

    /// <summary>How many case studies or statements are selected.</summary>
    public int N => Counts.N;

    /// <summary>The case studies with both sides, or those of the statements with both.</summary>
    public IReadOnlyList<Ref<CaseStudy>> SupportingCaseStudies => field ??= _table.CaseStudiesOf(Supporting);

    /// <summary>The case studies with the first side and without the second, or those of such statements.</summary>
    public IReadOnlyList<Ref<CaseStudy>> ContradictingCaseStudies => field ??= _table.CaseStudiesOf(Contradicting);

    /// <summary>The case studies with the first side whose second side is not stated, or those of such statements.</summary>
    public IReadOnlyList<Ref<CaseStudy>> NotStatedCaseStudies => field ??= _table.CaseStudiesOf(FirstColumn.Yes.And(SecondColumn.Unknown).And(Selected));

    /// <summary>Of the case studies in <see cref="NotStatedCaseStudies"/> those of which the second side is stated both ways.</summary>
    public IReadOnlyList<Ref<CaseStudy>> StatedBothWaysCaseStudies => field ??= _table.CaseStudiesOf(StatedBothWays);

    /// <summary>The statements with both sides, or, where case studies are counted, the statements in their evidence.</summary>
    public IReadOnlyList<Ref<Statement>> Statements => field ??= Unit == PatternUnit.Statements
        ? [.. Supporting.Rows.Select(row => (Ref<Statement>)_table.Rows[row].Code)]
        : [.. Evidence.Select(evidence => evidence.Statement).OfType<Ref<Statement>>().Distinct()];

    /// <summary>The items that show that the supporting case studies or statements have the attributes.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??= EvidenceOf(Supporting);

    /// <summary>The items that show that the contradicting ones have the first side, or that they lack the second.</summary>
    public IReadOnlyList<Evidence> Counterevidence => field ??= EvidenceOf(Contradicting);

    /// <summary>Whether no row has both sides, however what is not stated is filled in.</summary>
    internal bool IsNeverForCertain => Counts.RangeOf(outcome => outcome.Both).Greatest == 0;

    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; }

    internal RowSet Selected { get; }

    internal RowSet StatedBothWays => field ??= RowSet.Of(
        Selected.Length,
        FirstColumn.Yes.And(SecondColumn.Unknown).And(Selected).Rows.Where(row => Second.Any(attribute => _table.IsStatedBothWays(row, attribute))));

    internal Column FirstColumn => ColumnOf(First);

    internal Column SecondColumn => ColumnOf(Second);

    internal RowSet Supporting => FirstColumn.Yes.And(SecondColumn.Yes).And(Selected);

    internal RowSet Contradicting => FirstColumn.Yes.And(SecondColumn.No).And(Selected);

    internal RowSet Undecided => FirstColumn.Unknown.Or(FirstColumn.Yes.And(SecondColumn.Unknown)).And(Selected);

    /// <summary>What the counts say, in a sentence.</summary>
    public string Summary(Language language) => AssociationText.Of(this, language);

    /// <summary>The supporting case studies for which one section alone shows that they have the second side, or an attribute of it.</summary>
    internal IReadOnlyList<Ref<CaseStudy>> SupportedBySectionAlone(Ref<ReportSection> section) =>
    [
        .. Supporting.Rows
            .GroupBy(row => _table.Rows[row].CaseStudy, row => Second.Any(attribute => IsSaidIn(section, row, attribute)))
            .Where(rows => rows.All(isSaid => isSaid))
            .Select(rows => rows.Key),
    ];

    private Column ColumnOf(IReadOnlyList<PatternAttribute> attributes) =>
        attributes is [var only] ? _table.ColumnOf(only) : Column.All(_table.Rows.Count, attributes.Select(_table.ColumnOf));

    private IReadOnlyList<Evidence> EvidenceOf(RowSet rows) =>
        [.. rows.Rows.SelectMany(row => First.Concat(Second).SelectMany(attribute => _table.EvidenceOf(row, attribute))).Distinct()];

    private bool IsSaidIn(Ref<ReportSection> section, int row, PatternAttribute attribute)
    {
        var evidence = _table.EvidenceOf(row, attribute);
        return evidence.Count > 0 && evidence.All(each => each.Section == section);
    }
}

/// <summary>How many of what is selected have an attribute.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Yes">How many have it.</param>
/// <param name="No">How many do not have it.</param>
/// <param name="Unknown">For how many it is not stated, or stated both ways.</param>
public sealed record AttributeCount(PatternAttribute Attribute, int Yes, int No, int Unknown)
{
    internal static AttributeCount Of(PatternAttribute attribute, CountedColumn column, int rows) =>
        new(attribute, column.Yes.Count, rows - column.Yes.Count - column.Unknown.Count, column.Unknown.Count);
}
