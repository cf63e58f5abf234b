using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for case studies like one.</summary>
/// <param name="CaseStudy">The slug of the case study.</param>
public sealed record SimilarityRequest(string CaseStudy)
{
    /// <summary>The dimensions in which they are compared.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init; } =
        [Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm, Dimension.PracticeFeature];

    /// <summary>How likeness is measured.</summary>
    public SimilarityCoefficient Coefficient { get; init; } = SimilarityCoefficient.Jaccard;

    /// <summary>Which other case studies are compared; null for all.</summary>
    public Selection? Where { get; init; }
}

/// <summary>How the likeness of two case studies is measured.</summary>
public enum SimilarityCoefficient
{
    /// <summary>Of the attributes that the one or the other has, the share that both have; what both lack does not count.</summary>
    Jaccard,

    /// <summary>Of all attributes, the share that both have or both lack.</summary>
    SimpleMatching,
}

/// <summary>The case studies like one, the most alike first.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="Attributes">The attributes that are compared.</param>
/// <param name="CaseStudies">The other case studies, the most alike first: by the lower bound of their likeness, then by the upper bound, then in authored order.</param>
public sealed record Similarity(
    SimilarityRequest Request,
    string CatalogVersion,
    IReadOnlyList<PatternAttribute> Attributes,
    IReadOnlyList<SimilarCaseStudy> CaseStudies)
{
    /// <summary>How many other case studies are compared.</summary>
    public int N => CaseStudies.Count;

    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    /// <summary>The most alike, in a sentence.</summary>
    public string Summary(Language language) => Grammar.Sentences(
        Scope?.In(language),
        CaseStudies is [var first, ..]
            ? new LocalizedText("Het meest gelijkend: ", "Most alike: ").In(language) + first.Summary(language)
            : UnitText.Nothing(PatternUnit.CaseStudies, language));

    internal static Similarity Of(CodedCatalog catalog, SimilarityRequest request)
    {
        var table = catalog.CaseStudyTable;
        var asked = table.RowOf(request.CaseStudy);
        var attributes = table.AttributesOf([.. Guard.NotEmpty(request.Dimensions, "dimension")]);
        var columns = attributes.Select(table.ColumnOf).ToList();
        var mine = Column.OfRow(columns, asked);
        var others = catalog.RowsOf(PatternUnit.CaseStudies, request.Where).Rows
            .Where(row => row != asked)
            .Select(row => new SimilarCaseStudy(catalog, attributes, (asked, row), (mine, Column.OfRow(columns, row)), request.Coefficient));
        return new(
            request,
            catalog.Version,
            attributes,
            [.. others.OrderByDescending(other => other.Value?.Lower).ThenByDescending(other => other.Value?.Upper)])
        {
            Scope = catalog.ScopeOf(request.Where),
        };
    }
}

/// <summary>Another case study, compared with the requested one.</summary>
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
        _askedName = catalog.NameOf(_table.Rows[rows.Asked].Code);
        CaseStudy = _table.Rows[rows.Other].Code;
        Name = catalog.NameOf(CaseStudy);
        Counts = PairCount.Of(columns.Asked, columns.Other, RowSet.All(attributes.Count));
        Value = coefficient == SimilarityCoefficient.Jaccard ? Counts.Jaccard : Counts.SimpleMatching;
    }

    /// <summary>The other case study.</summary>
    public Ref<CaseStudy> CaseStudy { get; }

    /// <summary>The name of the other case study.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many attributes both have, only the one or only the other has, neither has, or are not stated for one or both.</summary>
    public PairCount Counts { get; }

    /// <summary>How alike they are, from 0 to 1; null where there is nothing to compare.</summary>
    public Bounds? Value { get; }

    /// <summary>The attributes that both have.</summary>
    public IReadOnlyList<PatternAttribute> Shared => Of(_asked.Yes.And(_other.Yes));

    /// <summary>The attributes that the requested case study has and this one lacks.</summary>
    public IReadOnlyList<PatternAttribute> OnlyAsked => Of(_asked.Yes.And(_other.No));

    /// <summary>The attributes that this case study has and the requested one lacks.</summary>
    public IReadOnlyList<PatternAttribute> OnlyThis => Of(_other.Yes.And(_asked.No));

    /// <summary>The attributes that are not stated, or stated both ways, for one or both.</summary>
    public IReadOnlyList<PatternAttribute> NotComparable => Of(_asked.Unknown.Or(_other.Unknown));

    /// <summary>The items that show the shared and the different attributes, in both case studies.</summary>
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
        var shared = Shared.Count == 0 ? "" : $" ({Grammar.And(Shared.Select(attribute => attribute.Label.In(language)), language)})";
        var (different, open) = (Counts.OnlyFirst + Counts.OnlySecond, Counts.NotStated);
        return new LocalizedText(
            $"{asked} en {other} delen {Noun.Attribute.Count(Counts.Both, Language.Nl)}{shared} en verschillen in {different}; {open} {(open == 1 ? "is" : "zijn")} niet te vergelijken.",
            $"{asked} and {other} share {Noun.Attribute.Count(Counts.Both, Language.En)}{shared} and differ in {different}; {open} cannot be compared.")
            .In(language);
    }

    private IReadOnlyList<PatternAttribute> Of(RowSet attributes) => [.. attributes.Rows.Select(index => _attributes[index])];
}
