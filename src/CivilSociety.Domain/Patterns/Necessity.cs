using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>How far each of some conditions is necessary for an outcome among case studies.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Conditions">
/// Each condition present, and each absent: the greatest lower bound of the consistency first, then that of the relevance, then in the order of the request, presence first.
/// </param>
/// <param name="AnyOfThem">The presence of one of the conditions or more.</param>
public sealed record NecessityReport(ConditionsRequest Request, string CatalogVersion, int N, IReadOnlyList<Necessity> Conditions, Necessity AnyOfThem)
{
    /// <summary>The condition that is nearest to necessary, in a sentence.</summary>
    public string Summary(Language language) => Conditions[0].Summary(language);

    internal static NecessityReport Of(CodedCatalog catalog, ConditionsRequest request)
    {
        var table = catalog.CaseStudyTable;
        var list = ConditionList.Of(table, request.Conditions, request.Outcome);
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var scope = catalog.ScopeOf(request.Where);
        var conditions = list.Single
            .Select(configuration => new Necessity(new(table, selected, scope, [configuration], list.Outcome)))
            .OrderByDescending(each => each.Consistency?.Lower)
            .ThenByDescending(each => each.Relevance?.Lower);
        return new(request, catalog.Version, selected.Count, [.. conditions], new(new(table, selected, scope, list.Any, list.Outcome)));
    }
}

/// <summary>How far conditions are necessary for an outcome among case studies (Ragin 2006; Schneider and Wagemann 2012), with the cases.</summary>
/// <remarks>Cases and evidence are computed on first use.</remarks>
public sealed class Necessity
{
    // From here on a share is nearly all.
    private const double NearlyAll = 0.8;

    private readonly FittedCases _cases;

    internal Necessity(FittedCases cases) => _cases = cases;

    /// <summary>The version of the catalog.</summary>
    public string CatalogVersion => _cases.Table.Version;

    /// <summary>What is tested against the outcome: one configuration, or several alternatives.</summary>
    public IReadOnlyList<Configuration> Terms => _cases.Terms;

    /// <summary>The terms in the notation of the field, + for or, * for and, ~ for not, with the keys of the attributes, as in <c>a*~b + c</c>.</summary>
    public string Expression => _cases.Expression;

    /// <summary>The outcome.</summary>
    public PatternAttribute Outcome => _cases.Outcome;

    /// <summary>The case studies by condition, as the first, and outcome, as the second.</summary>
    public PairCount Counts => _cases.Count;

    /// <summary>How many case studies are selected.</summary>
    public int N => Counts.N;

    /// <summary>Of the case studies with the outcome, the share with the condition.</summary>
    public Bounds? Consistency => Counts.Necessity;

    /// <summary>Of the case studies with the condition, the share with the outcome.</summary>
    public Bounds? Coverage => Counts.Confidence;

    /// <summary>The relevance of necessity (RoN): low where the condition is there in nearly every case study anyway, so that its necessity says little.</summary>
    public Bounds? Relevance => Counts.RelevanceOfNecessity;

    /// <summary>The typical ones: with the outcome and the condition.</summary>
    public IReadOnlyList<Ref<CaseStudy>> TypicalCaseStudies => _cases.CaseStudiesOf(_cases.WithBoth);

    /// <summary>The deviant ones: with the outcome and without the condition.</summary>
    public IReadOnlyList<Ref<CaseStudy>> DeviantCaseStudies => _cases.CaseStudiesOf(_cases.OnlyOutcome);

    /// <summary>Those whose condition or outcome is not stated.</summary>
    public IReadOnlyList<Ref<CaseStudy>> NotStatedCaseStudies => _cases.CaseStudiesOf(_cases.NotStated);

    /// <summary>The evidence of the typical ones.</summary>
    public IReadOnlyList<Evidence> Evidence => _cases.EvidenceOf(_cases.WithBoth);

    /// <summary>The evidence of the deviant ones.</summary>
    public IReadOnlyList<Evidence> Counterevidence => _cases.EvidenceOf(_cases.OnlyOutcome);

    /// <summary>What the counts say, and whether that means much, in a sentence or two.</summary>
    public string Summary(Language language) => Grammar.Sentences(_cases.Scope?.In(language), Unscoped(language));

    /// <summary>The same, where the selection is named already.</summary>
    internal string Unscoped(Language language)
    {
        var least = Counts.RangeOf(outcome => outcome.Both + outcome.OnlyFirst).Least;
        var trivial = least >= NearlyAll * N && Consistency is { Lower: >= NearlyAll }
            ? new LocalizedText("Bijna alle casussen hebben de conditie: dat zij nodig is, zegt weinig.", "Nearly all case studies have the condition, so its necessity says little.").In(language)
            : null;
        return Grammar.Sentences(_cases.IfOutcomeThenCondition(language), trivial);
    }
}
