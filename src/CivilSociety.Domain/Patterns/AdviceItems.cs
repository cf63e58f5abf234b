using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns;

/// <summary>Ranks what the nearest case studies say, factor by factor.</summary>
internal sealed class AdviceItems(CodedCatalog catalog, PracticeProfile profile, IReadOnlyList<NearCaseStudy> nearest)
{
    private static readonly StatementKind[] Passed = [StatementKind.SuccessFactor, StatementKind.Tip];
    private static readonly StatementKind[] Lessons = [.. Passed, StatementKind.Strength];

    private readonly List<Ref<CaseStudy>> _order = [.. nearest.Select(each => each.CaseStudy)];
    private readonly Dictionary<Ref<CaseStudy>, double> _weights = nearest.ToDictionary(each => each.CaseStudy, each => each.Likeness?.Lower ?? 0);

    /// <summary>Activating factors that success factors, tips and strengths confirm; then success factors and tips that are coded with no factor.</summary>
    public IReadOnlyList<AdviceItem> Taught() =>
    [
        .. ByFactor(FactorEffect.Activating, statement => Lessons.Contains(statement.Kind), [Stance.Confirms], [Stance.Disputes, Stance.Qualifies])
            .Concat(Ranked(catalog.Statements.Where(statement => Passed.Contains(statement.Kind) && statement.Factors.Count == 0)).Select(Uncoded)),
    ];

    /// <summary>Hindering factors that are seen, warned of or avoided; without those that can only arise from what the profile is without.</summary>
    public IReadOnlyList<AdviceItem> Hindrances() =>
    [
        .. ByFactor(FactorEffect.Hindering, _ => true, [Stance.Confirms, Stance.Qualifies], [Stance.Disputes])
            .Where(item => !catalog.IsRuledOut(item.Factor!.Value, profile)),
    ];

    /// <summary>Activating factors that are missed.</summary>
    public IReadOnlyList<AdviceItem> Missed() => [.. ByFactor(FactorEffect.Activating, _ => true, [Stance.Lacking], [Stance.Disputes, Stance.Qualifies])];

    private IEnumerable<AdviceItem> ByFactor(FactorEffect effect, Func<CodedStatement, bool> counts, Stance[] stances, Stance[] counterstances) =>
        catalog.CaseStudyTable.AttributesOf(Dimension.Factor)
            .Where(factor => catalog.FactorEffects[factor.Value] == effect)
            .Select(factor => (Factor: factor, All: catalog.StatementsOn(factor.Value, stances).Where(counts).ToList(), Denied: Ranked(catalog.StatementsOn(factor.Value, counterstances))))
            .Select(each => (each.Factor, Said: Ranked(each.All), each.Denied, Shares: SharesOf(each.All)))
            .Where(each => each.Said.Count > 0)
            .OrderByDescending(each => each.Shares.Near - each.Shares.Elsewhere)
            .ThenByDescending(each => Concerned(each.Said, each.Factor).Count > 0)
            .ThenByDescending(each => each.Said.Count(statement => Passed.Contains(statement.Kind)))
            .ThenByDescending(each => PerspectivesOf(each.Said))
            .ThenByDescending(each => each.Said.Count)
            .Select(each => new AdviceItem(each.Factor, CaseStudiesOf(each.Said), each.Said, each.Denied, [.. Reasons(each.Factor, each.Said, each.Shares)]));

    private AdviceItem Uncoded(CodedStatement statement) =>
        new(null, [statement.CaseStudy], [statement], [], [new("succesfactor of tip van een gelijkende praktijk", "success factor or tip of a similar practice")]);

    // Of the nearest case studies only: what is passed on to others first, then the nearer first.
    private List<CodedStatement> Ranked(IEnumerable<CodedStatement> statements) =>
    [
        .. statements
            .Where(statement => _order.Contains(statement.CaseStudy))
            .OrderBy(statement => Passed.Contains(statement.Kind) ? 0 : 1)
            .ThenBy(statement => _order.IndexOf(statement.CaseStudy)),
    ];

    private IReadOnlyList<Ref<CaseStudy>> CaseStudiesOf(IReadOnlyList<CodedStatement> statements) =>
        [.. _order.Where(code => statements.Any(statement => statement.CaseStudy == code))];

    // Of the nearest case studies the share that says so, each as heavy as it is surely alike; of all others the plain share.
    private (double Near, double Elsewhere, int Others) SharesOf(IReadOnlyList<CodedStatement> statements)
    {
        var saying = statements.Select(statement => statement.CaseStudy).ToHashSet();
        var (total, others) = (_weights.Values.Sum(), catalog.CaseStudyTable.Rows.Count - nearest.Count);
        var near = total == 0 ? (double)_order.Count(saying.Contains) / _order.Count : _order.Where(saying.Contains).Sum(each => _weights[each]) / total;
        var elsewhere = saying.Count(each => !_weights.ContainsKey(each));
        return (near, others == 0 ? 0 : (double)elsewhere / others, elsewhere);
    }

    private static int PerspectivesOf(IReadOnlyList<CodedStatement> statements) => statements.SelectMany(statement => statement.Perspectives).Distinct().Count();

    // The features of the profile that the coded sides of the factor are about.
    private IReadOnlyList<PatternAttribute> Concerned(IReadOnlyList<CodedStatement> statements, PatternAttribute factor)
    {
        var aspects = statements.SelectMany(statement => statement.Factors).Where(coding => coding.Factor == factor.Value).Select(coding => coding.Aspect).ToHashSet();
        return
        [
            .. profile.PresentFeatures
                .Where(feature => FeatureAspects.Of(feature) is { } aspect && aspects.Contains(aspect))
                .Select(feature => catalog.CaseStudyTable.AttributeOf(PatternAttribute.KeyOf(Dimension.PracticeFeature, feature))),
        ];
    }

    private IEnumerable<LocalizedText> Reasons(PatternAttribute factor, IReadOnlyList<CodedStatement> statements, (double Near, double Elsewhere, int Others) shares)
    {
        var (cases, others) = (CaseStudiesOf(statements).Count, catalog.CaseStudyTable.Rows.Count - nearest.Count);
        var near = _order.Count == 1
            ? new LocalizedText("genoemd in de meest gelijkende casus", "named in the nearest case study")
            : new LocalizedText($"genoemd in {cases} van de {_order.Count} meest gelijkende casussen", $"named in {cases} of the {_order.Count} nearest case studies");
        yield return others == 0
            ? near
            : new($"{near.Nl} en in {shares.Others} van de {others} andere", $"{near.En} and in {shares.Others} of the {others} others");
        if (statements.Count(statement => Passed.Contains(statement.Kind)) is not 0 and var passed)
        {
            yield return new(
                $"{Grammar.Times(passed, Language.Nl)} doorgegeven als succesfactor of tip",
                $"passed on as success factor or tip {Grammar.Times(passed, Language.En)}");
        }

        var perspectives = PerspectivesOf(statements);
        yield return new(
            $"{UnitText.Count(PatternUnit.Statements, statements.Count, Language.Nl)} vanuit {perspectives} {Noun.Perspective.For(perspectives, Language.Nl)}",
            $"{UnitText.Count(PatternUnit.Statements, statements.Count, Language.En)} from {perspectives} {Noun.Perspective.For(perspectives, Language.En)}");
        foreach (var feature in Concerned(statements, factor))
        {
            yield return new($"gaat over wat u doet ('{feature.Label.Nl}')", $"is about what you do ('{feature.Label.En}')");
        }
    }
}

/// <summary>Which sides of factors speak of which traits of volunteer management (codebook 5.3).</summary>
internal static class FeatureAspects
{
    /// <summary>The side of a factor that a trait is an instance of; null for none.</summary>
    public static FactorAspect? Of(PracticeFeatureCode feature) => feature switch
    {
        PracticeFeatureCode.Training or PracticeFeatureCode.TrainingCertificate => FactorAspect.Training,
        PracticeFeatureCode.Selection => FactorAspect.Selection,
        PracticeFeatureCode.CoordinatingVolunteer => FactorAspect.Coordinator,
        PracticeFeatureCode.FixedContactPoint => FactorAspect.ContactPoint,
        PracticeFeatureCode.Contract or PracticeFeatureCode.CodeOfConduct or PracticeFeatureCode.TaskDescription or PracticeFeatureCode.Roster
            or PracticeFeatureCode.MinimumCommitment => FactorAspect.Framework,
        _ => null,
    };
}
