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

    /// <summary>Activating factors that success factors, tips and strengths confirm; then success factors and tips that are coded with no factor.</summary>
    public IReadOnlyList<AdviceItem> Taught() =>
    [
        .. ByFactor(FactorEffect.Activating, statement => Lessons.Contains(statement.Kind), [Stance.Confirms], [Stance.Lacking, Stance.Disputes])
            .Concat(Ranked(catalog.Statements.Where(statement => Passed.Contains(statement.Kind) && statement.Factors.Count == 0)).Select(Uncoded)),
    ];

    /// <summary>Hindering factors that are seen, warned of or avoided.</summary>
    public IReadOnlyList<AdviceItem> Hindrances() =>
        [.. ByFactor(FactorEffect.Hindering, _ => true, [Stance.Confirms, Stance.Qualifies], [Stance.Disputes])];

    /// <summary>Activating factors that are missed or disputed.</summary>
    public IReadOnlyList<AdviceItem> Missed() =>
        [.. ByFactor(FactorEffect.Activating, _ => true, [Stance.Lacking, Stance.Disputes], [Stance.Confirms])];

    private IEnumerable<AdviceItem> ByFactor(FactorEffect effect, Func<CodedStatement, bool> counts, Stance[] stances, Stance[] counterstances) =>
        catalog.CaseStudyTable.AttributesOf(Dimension.Factor)
            .Where(factor => catalog.FactorEffects[factor.Value] == effect)
            .Select(factor => (Factor: factor, Said: Ranked(catalog.StatementsOn(factor.Value, stances).Where(counts)), Denied: Ranked(catalog.StatementsOn(factor.Value, counterstances))))
            .Where(each => each.Said.Count > 0)
            .OrderByDescending(each => CaseStudiesOf(each.Said).Count + (Concerned(each.Said, each.Factor).Count > 0 ? 1 : 0))
            .ThenByDescending(each => each.Said.Count(statement => Passed.Contains(statement.Kind)))
            .ThenByDescending(each => PerspectivesOf(each.Said))
            .ThenByDescending(each => each.Said.Count)
            .Select(each => new AdviceItem(each.Factor, CaseStudiesOf(each.Said), each.Said, each.Denied, [.. Reasons(each.Factor, each.Said)]));

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

    private IEnumerable<LocalizedText> Reasons(PatternAttribute factor, IReadOnlyList<CodedStatement> statements)
    {
        var cases = CaseStudiesOf(statements).Count;
        yield return new($"genoemd in {cases} van de {_order.Count} meest gelijkende casussen", $"named in {cases} of the {_order.Count} nearest case studies");
        if (statements.Count(statement => Passed.Contains(statement.Kind)) is not 0 and var passed)
        {
            yield return new($"{passed} keer doorgegeven als succesfactor of tip", passed == 1 ? "passed on as success factor or tip once" : $"passed on as success factor or tip {passed} times");
        }

        var perspectives = PerspectivesOf(statements);
        yield return new(
            $"{UnitText.Count(PatternUnit.Statements, statements.Count, Language.Nl)} vanuit {perspectives} {(perspectives == 1 ? "perspectief" : "perspectieven")}",
            $"{UnitText.Count(PatternUnit.Statements, statements.Count, Language.En)} from {perspectives} {(perspectives == 1 ? "perspective" : "perspectives")}");
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
