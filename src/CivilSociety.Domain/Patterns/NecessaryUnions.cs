using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for the unions "this condition or that one" without which an outcome does not occur among case studies.</summary>
/// <param name="Conditions">Keys of the attributes that are the conditions, each tried present and absent: 1 to <see cref="TruthTableRequest.MaxConditions"/>, each once.</param>
/// <param name="Outcome">The key of the attribute that is the outcome, or of its absence; not one of the conditions.</param>
public sealed record NecessaryUnionsRequest(IReadOnlyList<string> Conditions, string Outcome)
{
    /// <summary>The most terms that a union may have.</summary>
    public const int MaxMaxTerms = 5;

    /// <summary>The least consistency, over 0 and up to 1, compared with the lower bound.</summary>
    public double MinConsistency
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MinConsistency), value, "Expected a share over 0 and up to 1.");
    } = 1;

    /// <summary>The least relevance of necessity (RoN), 0 to 1, compared with the lower bound.</summary>
    public double MinRelevance { get; init => field = Guard.Share(value); } = 0.5;

    /// <summary>The most terms in a union: 1, for single conditions, to 5.</summary>
    public int MaxTerms
    {
        get;
        init => field = value is >= 1 and <= MaxMaxTerms ? value : throw new ArgumentOutOfRangeException(nameof(MaxTerms), value, $"Expected 1 to {MaxMaxTerms}.");
    } = 3;

    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }
}

/// <summary>
/// The minimal unions of conditions that are necessary for an outcome (Schneider and Wagemann 2012): no part of such a union is consistent enough by itself.
/// </summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Unions">
/// The unions, single conditions among them: the greatest lower bound of the relevance first, then that of the consistency, then the fewest terms, then in the order of
/// the request.
/// </param>
public sealed record NecessaryUnionsReport(NecessaryUnionsRequest Request, string CatalogVersion, int N, PatternAttribute Outcome, IReadOnlyList<Necessity> Unions)
{
    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    /// <summary>How many unions there are, and the most relevant, in a few sentences.</summary>
    public string Summary(Language language) => Grammar.Sentences(Scope?.In(language), Whole(language));

    internal static NecessaryUnionsReport Of(CodedCatalog catalog, NecessaryUnionsRequest request)
    {
        if (request.Conditions.Count > TruthTableRequest.MaxConditions)
        {
            throw new PatternLimitException(
                $"The unions would be of {request.Conditions.Count} conditions; at most {TruthTableRequest.MaxConditions} are allowed: ask for fewer conditions.");
        }

        var table = catalog.CaseStudyTable;
        var list = ConditionList.Of(table, request.Conditions, request.Outcome);
        var (selected, scope) = (catalog.RowsOf(PatternUnit.CaseStudies, request.Where), catalog.ScopeOf(request.Where));
        PairCount Counts(IEnumerable<Column> columns) => PairCount.Of(Column.Any(table.Rows.Count, columns), table.ColumnOf(list.Outcome), selected);
        var unions = NecessarySearch.Find(
                [.. list.Conditions.Select(table.ColumnOf)],
                columns => Counts(columns).Necessity is { } consistency && consistency.Lower >= request.MinConsistency,
                request.MaxTerms)
            .Select(union => new Necessity(new(table, selected, scope, [.. union.Select(each => new Configuration([new(list.Conditions[each.Condition], each.IsPresent)]))], list.Outcome)))
            .Where(union => union.Relevance is { } relevance && relevance.Lower >= request.MinRelevance)
            .OrderByDescending(union => union.Relevance?.Lower)
            .ThenByDescending(union => union.Consistency?.Lower);
        return new(request, catalog.Version, selected.Count, list.Outcome, [.. unions]) { Scope = scope };
    }

    private string Whole(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(PatternUnit.CaseStudies, language);
        }

        var (units, outcome) = (UnitText.Count(PatternUnit.CaseStudies, N, language), AttributeText.Phrase(Outcome, language));
        string Share(double value) => Grammar.Share(new(value, value), language);
        var cuts = new LocalizedText(
            $"een consistentie van {Share(Request.MinConsistency)} en een relevantie van {Share(Request.MinRelevance)} of meer",
            $"a consistency of {Share(Request.MinConsistency)} and a relevance of {Share(Request.MinRelevance)} or more").In(language);
        return Unions is [var first, ..]
            ? Grammar.Sentences(
                new LocalizedText(
                    $"{units}: {Noun.Union.Count(Unions.Count, language)} {(Unions.Count == 1 ? "is" : "zijn")} nodig voor {outcome}, met {cuts}. De meest relevante:",
                    $"{units}: {Noun.Union.Count(Unions.Count, language)} {(Unions.Count == 1 ? "is" : "are")} necessary for {outcome}, with {cuts}. The most relevant:").In(language),
                first.Unscoped(language))
            : new LocalizedText($"{units}: geen vereniging van condities is nodig voor {outcome}, met {cuts}.", $"{units}: no union of conditions is necessary for {outcome}, with {cuts}.").In(language);
    }
}
