using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>How far each of some conditions is sufficient for an outcome among case studies.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Conditions">
/// Each condition present, and each absent: the greatest lower bound of the consistency first, then that of the coverage, then in the order of the request, presence first.
/// </param>
/// <param name="AllTogether">The presence of all conditions at once.</param>
public sealed record SufficiencyReport(ConditionsRequest Request, string CatalogVersion, int N, IReadOnlyList<Sufficiency> Conditions, Sufficiency AllTogether)
{
    /// <summary>The condition that is nearest to sufficient, in a sentence.</summary>
    public string Summary(Language language) => Conditions[0].Summary(language);

    internal static SufficiencyReport Of(CodedCatalog catalog, ConditionsRequest request)
    {
        var table = catalog.CaseStudyTable;
        var list = ConditionList.Of(table, request.Conditions, request.Outcome);
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var scope = catalog.ScopeOf(request.Where);
        var conditions = list.Single
            .Select(configuration => new Sufficiency(new(table, selected, scope, [configuration], list.Outcome)))
            .OrderByDescending(each => each.Consistency?.Lower)
            .ThenByDescending(each => each.Coverage?.Lower);
        return new(request, catalog.Version, selected.Count, [.. conditions], new(new(table, selected, scope, [list.All], list.Outcome)));
    }
}

/// <summary>How far conditions are sufficient for an outcome among case studies (Ragin 2006; Schneider and Wagemann 2012), with the cases.</summary>
/// <remarks>Cases and evidence are computed on first use.</remarks>
public sealed class Sufficiency
{
    private readonly FittedCases _cases;

    internal Sufficiency(FittedCases cases) => _cases = cases;

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

    /// <summary>Of the case studies with the condition, the share with the outcome.</summary>
    public Bounds? Consistency => Counts.Confidence;

    /// <summary>Of the case studies with the outcome, the share with the condition.</summary>
    public Bounds? Coverage => Counts.Coverage;

    /// <summary>The typical ones: with the condition and the outcome.</summary>
    public IReadOnlyList<Ref<CaseStudy>> TypicalCaseStudies => _cases.CaseStudiesOf(_cases.WithBoth);

    /// <summary>Those deviant in consistency: with the condition and without the outcome.</summary>
    public IReadOnlyList<Ref<CaseStudy>> DeviantInConsistencyCaseStudies => _cases.CaseStudiesOf(_cases.OnlyCondition);

    /// <summary>Those deviant in coverage: with the outcome and without the condition.</summary>
    public IReadOnlyList<Ref<CaseStudy>> DeviantInCoverageCaseStudies => _cases.CaseStudiesOf(_cases.OnlyOutcome);

    /// <summary>Those whose condition or outcome is not stated.</summary>
    public IReadOnlyList<Ref<CaseStudy>> NotStatedCaseStudies => _cases.CaseStudiesOf(_cases.NotStated);

    /// <summary>The evidence of the typical ones.</summary>
    public IReadOnlyList<Evidence> Evidence => _cases.EvidenceOf(_cases.WithBoth);

    /// <summary>The evidence of those deviant in consistency.</summary>
    public IReadOnlyList<Evidence> Counterevidence => _cases.EvidenceOf(_cases.OnlyCondition);

    /// <summary>What the counts say, in a sentence.</summary>
    public string Summary(Language language) => _cases.IfConditionThenOutcome(language);
}
