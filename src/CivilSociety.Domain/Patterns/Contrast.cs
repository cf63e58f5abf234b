using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for what sets two groups of case studies apart; each group is given by attributes, by name, or by both.</summary>
public sealed record ContrastRequest
{
    /// <summary>Keys of attributes, or of their absence, all of which the case studies of the first group are known to have.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Keys of attributes, or of their absence, all of which the case studies of the second group are known to have.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Slugs of the case studies in the first group; where it is empty, all with the attributes are.</summary>
    public IReadOnlyList<string> CaseStudies { get; init; } = [];

    /// <summary>Slugs of the case studies in the second group; where it is empty, all with the attributes are.</summary>
    public IReadOnlyList<string> AgainstCaseStudies { get; init; } = [];

    /// <summary>The dimensions in which the groups are compared.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init; } = [.. CaseComparison.Dimensions, Dimension.Factor];
}

/// <summary>Two groups of case studies side by side: what the one has and the other has not.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="First">The first group.</param>
/// <param name="Second">The second group.</param>
/// <param name="InBoth">The case studies that are in both groups, and so count on both sides.</param>
/// <param name="Differences">
/// The attributes of which the shares of the groups differ, or may differ: the greatest least difference first, then the greatest possible one, then in the order of the
/// table.
/// </param>
public sealed record Contrast(
    ContrastRequest Request,
    string CatalogVersion,
    ContrastGroup First,
    ContrastGroup Second,
    IReadOnlyList<Ref<CaseStudy>> InBoth,
    IReadOnlyList<AttributeContrast> Differences)
{
    /// <summary>What the first group has, in one case study or more, and the second has not, in any.</summary>
    public IReadOnlyList<AttributeContrast> OnlyFirst => [.. Differences.Where(each => each.IsOnlyFirst == true)];

    /// <summary>What the second group has, in one case study or more, and the first has not, in any.</summary>
    public IReadOnlyList<AttributeContrast> OnlySecond => [.. Differences.Where(each => each.IsOnlySecond == true)];

    /// <summary>What may be in the first group alone, since it is not stated of a case study.</summary>
    public IReadOnlyList<AttributeContrast> PossiblyOnlyFirst => [.. Differences.Where(each => each.IsOnlyFirst is null)];

    /// <summary>What may be in the second group alone, since it is not stated of a case study.</summary>
    public IReadOnlyList<AttributeContrast> PossiblyOnlySecond => [.. Differences.Where(each => each.IsOnlySecond is null)];

    /// <summary>Names case studies in sentences.</summary>
    internal IReadOnlyDictionary<string, LocalizedText> Names { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>What sets the groups apart, in a few sentences.</summary>
    public string Summary(Language language) => GroupContrastText.Of(this, language);

    internal static Contrast Of(CodedCatalog catalog, ContrastRequest request)
    {
        var (first, second) = (SelectionOf(request.With, request.CaseStudies, "first"), SelectionOf(request.Against, request.AgainstCaseStudies, "second"));
        CheckDifferent(request);
        var table = catalog.CaseStudyTable;
        var (mine, other) = (catalog.RowsOf(PatternUnit.CaseStudies, first), catalog.RowsOf(PatternUnit.CaseStudies, second));
        var attributes = table.AttributesOf([.. Guard.NotEmpty(request.Dimensions, "dimension")]);
        var differences = attributes
            .Where(_ => mine.Count > 0 && other.Count > 0)
            .Select(attribute => new AttributeContrast(table, attribute, mine, other))
            .Where(each => each.Difference is not { Lower: 0, Upper: 0 })
            .OrderByDescending(each => each.LeastDifference)
            .ThenByDescending(each => each.GreatestDifference);
        return new(
            request,
            catalog.Version,
            new(table.CaseStudiesOf(mine), SelectionText.PhraseOf(catalog, first)),
            new(table.CaseStudiesOf(other), SelectionText.PhraseOf(catalog, second)),
            table.CaseStudiesOf(mine.And(other)),
            [.. differences])
        {
            Names = catalog.CaseStudyNames,
        };
    }

    private static Selection SelectionOf(IReadOnlyList<string> keys, IReadOnlyList<string> caseStudies, string group) => keys.Count + caseStudies.Count == 0
        ? throw new ArgumentException($"Expected attributes or case studies for the {group} group.", nameof(group))
        : new() { With = keys, CaseStudies = caseStudies.Count == 0 ? null : caseStudies };

    private static void CheckDifferent(ContrastRequest request)
    {
        if (request.With.ToHashSet(StringComparer.Ordinal).SetEquals(request.Against) && request.CaseStudies.ToHashSet(StringComparer.Ordinal).SetEquals(request.AgainstCaseStudies))
        {
            throw new ArgumentException("Expected two different groups: both are asked for by the same attributes and case studies.", nameof(request));
        }
    }
}

/// <summary>One of two groups of case studies.</summary>
public sealed class ContrastGroup
{
    private readonly LocalizedText _description;

    internal ContrastGroup(IReadOnlyList<Ref<CaseStudy>> caseStudies, LocalizedText description) => (CaseStudies, _description) = (caseStudies, description);

    /// <summary>How many case studies are in the group.</summary>
    public int N => CaseStudies.Count;

    /// <summary>The case studies, in authored order.</summary>
    public IReadOnlyList<Ref<CaseStudy>> CaseStudies { get; }

    /// <summary>What the group was asked for by, as in "with layer 'Prevention'".</summary>
    public string Description(Language language) => _description.In(language);
}

/// <summary>One attribute in two groups of case studies.</summary>
/// <remarks>Cases and evidence are computed on first use.</remarks>
public sealed class AttributeContrast
{
    private readonly CodedTable _table;
    private readonly RowSet _first;
    private readonly RowSet _second;
    private Bounds? _difference;

    internal AttributeContrast(CodedTable table, PatternAttribute attribute, RowSet first, RowSet second) =>
        (_table, Attribute, _first, _second) = (table, attribute, first, second);

    /// <summary>The attribute.</summary>
    public PatternAttribute Attribute { get; }

    /// <summary>How many of the first group have it, do not have it, or are not stated.</summary>
    public AttributeCount First => CountIn(_first);

    /// <summary>How many of the second group have it, do not have it, or are not stated.</summary>
    public AttributeCount Second => CountIn(_second);

    /// <summary>The share of the first group that has it, less the share of the second, from -1 to 1.</summary>
    public Bounds Difference => _difference ??= BoundsOfDifference();

    /// <summary>The case studies of the first group that have it.</summary>
    public IReadOnlyList<Ref<CaseStudy>> FirstCaseStudies => _table.CaseStudiesOf(_first.And(Column.Yes));

    /// <summary>The case studies of the second group that have it.</summary>
    public IReadOnlyList<Ref<CaseStudy>> SecondCaseStudies => _table.CaseStudiesOf(_second.And(Column.Yes));

    /// <summary>The case studies of both groups for which it is not stated, or stated both ways.</summary>
    public IReadOnlyList<Ref<CaseStudy>> NotStatedCaseStudies => _table.CaseStudiesOf(_first.Or(_second).And(Column.Unknown));

    /// <summary>The items that show which case studies of the groups have it, and which do not.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??= [.. _first.Or(_second).AndNot(Column.Unknown).Rows.SelectMany(row => _table.EvidenceOf(row, Attribute)).Distinct()];

    /// <summary>Whether a case study of the first group has it and none of the second; null where that is not certain.</summary>
    internal bool? IsOnlyFirst => IsOnly(_first, _second);

    /// <summary>Whether a case study of the second group has it and none of the first; null where that is not certain.</summary>
    internal bool? IsOnlySecond => IsOnly(_second, _first);

    internal double LeastDifference => Difference is var bounds && bounds.Lower > 0 ? bounds.Lower : bounds.Upper < 0 ? -bounds.Upper : 0;

    internal double GreatestDifference => Math.Max(Math.Abs(Difference.Lower), Math.Abs(Difference.Upper));

    private Column Column => field ??= _table.ColumnOf(Attribute);

    /// <summary>How many have it in each group, in a sentence.</summary>
    public string Summary(Language language) => string.Concat(Counts(language)[..1].ToUpperInvariant(), Counts(language).AsSpan(1));

    /// <summary>The same, after a colon.</summary>
    internal string Counts(Language language)
    {
        var (first, second) = (First, Second);
        return new LocalizedText(
            $"met {AttributeText.Phrase(Attribute, language)}: {first.Yes} van {_first.Count} in de eerste groep{NotStated(first, language)}, {second.Yes} van {_second.Count} in de tweede{NotStated(second, language)}.",
            $"with {AttributeText.Phrase(Attribute, language)}: {first.Yes} of {_first.Count} in the first group{NotStated(first, language)}, {second.Yes} of {_second.Count} in the second{NotStated(second, language)}.").In(language);
    }

    // One cell decides for both groups where a case study is in both.
    private Bounds BoundsOfDifference()
    {
        var (first, second) = (1.0 / _first.Count, 1.0 / _second.Count);
        var known = (RowSet.CountAnd(Column.Yes, _first) * first) - (RowSet.CountAnd(Column.Yes, _second) * second);
        var inBoth = Column.Unknown.And(_first).And(_second).Count;
        var onlyFirst = RowSet.CountAnd(Column.Unknown, _first) - inBoth;
        var onlySecond = RowSet.CountAnd(Column.Unknown, _second) - inBoth;
        var ofBoth = inBoth * (first - second);
        return new(Rounded(known - (onlySecond * second) + Math.Min(ofBoth, 0)), Rounded(known + (onlyFirst * first) + Math.Max(ofBoth, 0)));
    }

    // A sum of shares such as 1/3 + 1/3 - 2/3 is not quite 0.
    private static double Rounded(double share) => Math.Round(share, 12);

    private static string NotStated(AttributeCount count, Language language) => count.Unknown == 0
        ? ""
        : new LocalizedText($" (bij {count.Unknown} staat het niet vast)", $" (for {count.Unknown} it is not certain)").In(language);

    private AttributeCount CountIn(RowSet group)
    {
        var (yes, unknown) = (RowSet.CountAnd(Column.Yes, group), RowSet.CountAnd(Column.Unknown, group));
        return new(Attribute, yes, group.Count - yes - unknown, unknown);
    }

    private bool? IsOnly(RowSet group, RowSet other)
    {
        if (RowSet.CountAnd(Column.Yes, other) > 0)
        {
            return false;
        }

        var (has, mayHave) = (RowSet.CountAnd(Column.Yes, group) > 0, group.And(Column.Unknown).AndNot(other).Count > 0);
        return (has, RowSet.CountAnd(Column.Unknown, other) > 0) switch
        {
            (true, false) => true,
            (false, _) when !mayHave => false,
            _ => null,
        };
    }
}
