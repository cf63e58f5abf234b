using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for what the case studies do not show.</summary>
/// <param name="Dimensions">The dimensions whose attributes are combined, also with others of the same dimension.</param>
public sealed record BlindSpotRequest(IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }
}

/// <summary>What the case studies do not show, or only once.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="NeverObserved">Pairs of attributes that both occur, but that no case study is known to have together; where something is not stated it may.</param>
/// <param name="Absent">Attributes that no case study is known to have.</param>
/// <param name="InOneCase">Attributes that one case study is known to have.</param>
/// <param name="UnheardAnywhere">Those who hold no statement on any of the case studies.</param>
/// <param name="Unheard">For each case study, those who hold no statement on it.</param>
public sealed record BlindSpotReport(
    BlindSpotRequest Request,
    string CatalogVersion,
    int N,
    IReadOnlyList<Association> NeverObserved,
    IReadOnlyList<AttributeCount> Absent,
    IReadOnlyList<AttributeInOneCase> InOneCase,
    IReadOnlyList<Perspective> UnheardAnywhere,
    IReadOnlyList<UnheardPerspectives> Unheard)
{
    // Names the values in sentences.
    internal CodedTable? Table { get; init; }

    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    /// <summary>How many of the pairs in <see cref="NeverObserved"/> are not there for certain, however what is not stated is filled in.</summary>
    public int NeverForCertain => NeverObserved.Count(pair => pair.IsNeverForCertain);

    /// <summary>How much is not shown, in a sentence.</summary>
    public string Summary(Language language) => Grammar.Sentences(Scope?.In(language), NotShown(language));

    private string NotShown(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(PatternUnit.CaseStudies, language);
        }

        var units = UnitText.Count(PatternUnit.CaseStudies, N, language);
        return Grammar.Sentences($"{units}: {Never(language)}.", Once(language), Heard(language));
    }

    private string Never(Language language)
    {
        if (NeverObserved.Count == 0)
        {
            return new LocalizedText("alle combinaties zijn gezien", "every combination is seen").In(language);
        }

        var never = new LocalizedText(
            $"{Noun.Combination.Count(NeverObserved.Count, Language.Nl)} niet gezien, waarvan {NeverForCertain} zeker niet",
            $"{Noun.Combination.Count(NeverObserved.Count, Language.En)} not seen, {NeverForCertain} of them certainly").In(language);
        return NeverForCertain == NeverObserved.Count
            ? never
            : never + new LocalizedText("; de andere kunnen er zijn, want er is iets niet vermeld", "; the others may be there, since something is not stated").In(language);
    }

    private string? Once(Language language) => InOneCase.Count == 0
        ? null
        : new LocalizedText($"{Noun.Attribute.Count(InOneCase.Count, Language.Nl)} in één casus.", $"{Noun.Attribute.Count(InOneCase.Count, Language.En)} in one case study.").In(language);

    // Of a table without perspectives nothing is said of them.
    private string? Heard(Language language)
    {
        if (Table is null || Table.AttributesOf(Dimension.Perspective).Count == 0)
        {
            return null;
        }

        return UnheardAnywhere.Count == 0
            ? new LocalizedText("Iedereen komt ergens aan het woord.", "Everybody is heard somewhere.").In(language)
            : new LocalizedText("Nergens aan het woord: ", "Heard nowhere: ").In(language)
                + Grammar.And(UnheardAnywhere.Select(each => AttributeText.Name(Table, Dimension.Perspective, each, language)), language)
                + ".";
    }

    internal static BlindSpotReport Of(CodedCatalog catalog, BlindSpotRequest request, PatternLimits limits)
    {
        var table = catalog.CaseStudyTable;
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var scope = catalog.ScopeOf(request.Where);
        var attributes = table.AttributesOf([.. Guard.NotEmpty(request.Dimensions, "dimension")]);
        limits.CheckAttributes(attributes);
        var counted = attributes.Select(attribute => (Attribute: attribute, Column: CountedColumn.Of(table.ColumnOf(attribute), selected))).ToList();
        var pairs = PairsOf(table, selected, scope, [.. counted.Where(each => each.Column.Yes.Count > 0)]);
        limits.CheckResults(pairs.Count, "combinations", "ask for fewer dimensions");
        var unheard = selected.Rows.Select(row => new UnheardPerspectives(table.Rows[row].Code, UnheardIn(table, RowSet.Of(selected.Length, [row])))).ToList();
        return new(
            request,
            catalog.Version,
            selected.Count,
            pairs,
            [.. counted.Where(each => each.Column.Yes.Count == 0).Select(each => AttributeCount.Of(each.Attribute, each.Column, selected.Count))],
            [.. counted.Where(each => each.Column.Yes.Count == 1).Select(each => InOneCaseOf(table, each.Attribute, each.Column))],
            selected.Count == 0 ? [] : UnheardIn(table, selected),
            unheard)
        {
            Table = table,
            Scope = scope,
        };
    }

    private static List<Association> PairsOf(CodedTable table, RowSet selected, LocalizedText? scope, List<(PatternAttribute Attribute, CountedColumn Column)> occurring)
    {
        var pairs = new List<Association>();
        for (var first = 0; first < occurring.Count; first++)
        {
            for (var second = first + 1; second < occurring.Count; second++)
            {
                var count = PairCount.Of(occurring[first].Column, occurring[second].Column, selected.Count);
                if (count.Both == 0)
                {
                    pairs.Add(new(table, selected, scope, [occurring[first].Attribute], [occurring[second].Attribute], count));
                }
            }
        }

        return pairs;
    }

    private static AttributeInOneCase InOneCaseOf(CodedTable table, PatternAttribute attribute, CountedColumn column)
    {
        var row = column.Yes.Rows.First();
        return new(attribute, table.Rows[row].Code, column.Unknown.Count, table.EvidenceOf(row, attribute));
    }

    // A table of one's own may know no perspectives: then nobody is missed.
    private static IReadOnlyList<Perspective> UnheardIn(CodedTable table, RowSet rows) =>
    [
        .. from attribute in table.AttributesOf(Dimension.Perspective)
           where RowSet.CountAnd(table.ColumnOf(attribute).Yes, rows) == 0
           from perspective in Enum.GetValues<Perspective>()
           where attribute.Key == PatternAttribute.KeyOf(Dimension.Perspective, perspective)
           select perspective,
    ];
}

/// <summary>An attribute that is certain for a single case study: what goes with it may be that case study's alone.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="CaseStudy">The case study.</param>
/// <param name="NotStated">In how many others it is not stated.</param>
/// <param name="Evidence">The items that show it.</param>
public sealed record AttributeInOneCase(PatternAttribute Attribute, Ref<CaseStudy> CaseStudy, int NotStated, IReadOnlyList<Evidence> Evidence);

/// <summary>Those who hold no statement on a case study.</summary>
/// <param name="CaseStudy">The case study.</param>
/// <param name="Perspectives">Those who are not heard.</param>
public sealed record UnheardPerspectives(Ref<CaseStudy> CaseStudy, IReadOnlyList<Perspective> Perspectives);
