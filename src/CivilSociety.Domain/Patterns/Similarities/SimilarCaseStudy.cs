using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Similarities;

/// <summary>Another case study, compared with the one that was asked for.</summary>
public sealed class SimilarCaseStudy
{
    private readonly CodedTable _table;
    private readonly LocalizedText _askedName;
    private readonly IReadOnlyList<PatternAttribute> _attributes;
    private readonly Column _asked;
    private readonly Column _other;
    private readonly (int Asked, int Other) _rows;

    internal SimilarCaseStudy(
        CodedCatalog catalog,
        IReadOnlyList<PatternAttribute> attributes,
        (int Asked, int Other) rows,
        (Column Asked, Column Other) columns,
        SimilarityCoefficient coefficient)
    {
        (_table, _attributes, _rows, (_asked, _other)) = (catalog.CaseStudyTable, attributes, rows, columns);
        _askedName = catalog.CaseStudyNames[_table.Rows[rows.Asked].Code];
        CaseStudy = _table.Rows[rows.Other].Code;
        Name = catalog.CaseStudyNames[CaseStudy];
        Count = PairCount.Of(columns.Asked, columns.Other, RowSet.All(attributes.Count));
        Value = coefficient == SimilarityCoefficient.Jaccard ? Count.Jaccard : Count.SimpleMatching;
    }

    /// <summary>The code of the other case study.</summary>
    public string CaseStudy { get; }

    /// <summary>The name of the other case study.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many attributes both have, only the one or only the other has, neither has, or are not stated for one or both.</summary>
    public PairCount Count { get; }

    /// <summary>How alike they are, from 0 to 1, between the bounds of what is not stated; null where there is nothing to compare.</summary>
    public Bounds? Value { get; }

    /// <summary>The attributes that both have.</summary>
    public IReadOnlyList<PatternAttribute> Shared => Of(_asked.Yes.And(_other.Yes));

    /// <summary>The attributes that the case study that was asked for has, and this one has not.</summary>
    public IReadOnlyList<PatternAttribute> OnlyAsked => Of(_asked.Yes.And(_other.No));

    /// <summary>The attributes that this case study has, and the one that was asked for has not.</summary>
    public IReadOnlyList<PatternAttribute> OnlyThis => Of(_other.Yes.And(_asked.No));

    /// <summary>The attributes that are not stated, or stated both ways, for one or both.</summary>
    public IReadOnlyList<PatternAttribute> NotComparable => Of(_asked.Unknown.Or(_other.Unknown));

    /// <summary>What makes the shared and the different attributes so, in both case studies.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??=
    [
        .. Of(_asked.Unknown.Or(_other.Unknown).Complement())
            .SelectMany(attribute => _table.EvidenceOf(_rows.Asked, attribute).Concat(_table.EvidenceOf(_rows.Other, attribute)))
            .Distinct(),
    ];

    /// <summary>The comparison in a sentence.</summary>
    public string Summary(Language language)
    {
        var (asked, other) = (_askedName.In(language), Name.In(language));
        var shared = Shared.Count == 0
            ? ""
            : $": {AttributeText.Join(Shared.Select(attribute => attribute.Label.In(language)), language)}";
        return new LocalizedText(
            $"{asked} en {other} delen {Count.Both} kenmerken en verschillen in {Count.OnlyFirst + Count.OnlySecond}; {Count.NotStated} zijn niet te vergelijken{shared}.",
            $"{asked} and {other} share {Count.Both} attributes and differ in {Count.OnlyFirst + Count.OnlySecond}; {Count.NotStated} cannot be compared{shared}.")
            .In(language);
    }

    private IReadOnlyList<PatternAttribute> Of(RowSet attributes) => [.. attributes.Rows.Select(index => _attributes[index])];
}
