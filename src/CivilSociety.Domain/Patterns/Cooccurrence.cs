using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for the attributes that occur together.</summary>
/// <param name="Dimensions">The dimensions whose attributes are paired, also with others of the same dimension.</param>
public sealed record CooccurrenceRequest(IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>What is counted.</summary>
    public PatternUnit Unit { get; init; } = PatternUnit.CaseStudies;

    /// <summary>The selection; null for everything.</summary>
    public Selection? Where { get; init; }

    /// <summary>Only pairs that occur together at least this many times, inclusive.</summary>
    public int MinCount { get; init => field = Guard.AtLeast(0, value); } = 1;
}

/// <summary>Which attributes occur together, and how often.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies or statements are selected.</param>
/// <param name="Attributes">The attributes that are paired, with their own counts.</param>
/// <param name="Pairs">The pairs, the most frequent first, then in the order of the table.</param>
public sealed record Cooccurrence(
    CooccurrenceRequest Request,
    string CatalogVersion,
    int N,
    IReadOnlyList<AttributeCount> Attributes,
    IReadOnlyList<AttributePair> Pairs)
{
    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    /// <summary>The main result: the most frequent pair, in a sentence.</summary>
    public string Summary(Language language) => Grammar.Sentences(Scope?.In(language), Most(language));

    private string Most(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(Request.Unit, language);
        }

        var units = UnitText.Count(Request.Unit, N, language);
        if (Pairs is not [var top, ..])
        {
            return new LocalizedText(
                $"{units}: van geen twee kenmerken staat vast dat zij {Grammar.Times(Request.MinCount, Language.Nl)} of vaker samen voorkomen.",
                $"{units}: no two attributes are known to occur together {Grammar.Times(Request.MinCount, Language.En)} or more.").In(language);
        }

        var (first, second) = (AttributeText.Phrase(top.First, language), AttributeText.Phrase(top.Second, language));
        return new LocalizedText(
            $"{Noun.Pair.Count(Pairs.Count, Language.Nl)} in {units}. Het vaakst samen: {first} en {second}, {Grammar.Times(top.Association.Counts.Both, Language.Nl)}.",
            $"{Noun.Pair.Count(Pairs.Count, Language.En)} in {units}. Most often together: {first} and {second}, {Grammar.Times(top.Association.Counts.Both, Language.En)}.").In(language);
    }

    internal static Cooccurrence Of(CodedCatalog catalog, CooccurrenceRequest request, PatternLimits limits)
    {
        var table = catalog.Table(request.Unit);
        var selected = catalog.RowsOf(request.Unit, request.Where);
        var attributes = table.AttributesOf([.. Guard.NotEmpty(request.Dimensions, "dimension")]);
        limits.CheckAttributes(attributes);
        var counted = attributes.Select(attribute => CountedColumn.Of(table.ColumnOf(attribute), selected)).ToList();
        var scope = catalog.ScopeOf(request.Where);
        var pairs = new List<AttributePair>();
        for (var first = 0; first < counted.Count; first++)
        {
            for (var second = first + 1; second < counted.Count; second++)
            {
                var count = table.CountOf(counted[first], counted[second], selected);
                if (count.Both >= request.MinCount)
                {
                    var association = new Association(table, selected, scope, [attributes[first]], [attributes[second]], count);
                    pairs.Add(new(attributes[first], attributes[second], counted[first].Yes.Count, counted[second].Yes.Count, association));
                }
            }
        }

        limits.CheckResults(pairs.Count, "pairs", "ask for fewer dimensions, or for a higher minimum count");
        return new(
            request,
            catalog.Version,
            selected.Count,
            [.. attributes.Select((attribute, index) => AttributeCount.Of(attribute, counted[index], selected.Count))],
            [.. pairs.OrderByDescending(pair => pair.Association.Counts.Both)])
        {
            Scope = scope,
        };
    }
}

/// <summary>Two attributes that occur together.</summary>
/// <param name="First">The first attribute, in the order of the table.</param>
/// <param name="Second">The second attribute.</param>
/// <param name="FirstCount">How many have the first.</param>
/// <param name="SecondCount">How many have the second.</param>
/// <param name="Association">The counts, the cases for and against, and the evidence.</param>
public sealed record AttributePair(PatternAttribute First, PatternAttribute Second, int FirstCount, int SecondCount, Association Association)
{
    private const int UnequalFactor = 5;

    /// <summary>Of those with the first or the second, the share with both; ATLAS.ti calls it the c-coefficient.</summary>
    public Bounds? Jaccard => Association.Counts.Jaccard;

    /// <summary>How many times as often both occur as they would if independent; 1 is independence.</summary>
    public Bounds? Lift => Association.Counts.Lift;

    /// <summary>Whether one occurs more than five times as often as the other: the coefficient then means little (the rule by which ATLAS.ti marks its c-coefficient).</summary>
    public bool IsUnequal => Math.Max(FirstCount, SecondCount) > UnequalFactor * Math.Min(FirstCount, SecondCount);
}
