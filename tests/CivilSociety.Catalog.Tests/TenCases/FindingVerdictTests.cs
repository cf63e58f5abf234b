using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>The verdicts on the report's own conclusions, tested against the coded data; reviewed one by one.</summary>
public sealed class FindingVerdictTests
{
    private static readonly PatternEngine TenCases = new(CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases).GetAwaiter().GetResult());

    private const string Verdicts =
        """
        cases-in-one-or-several-layers: BorneOut
        pedestal-in-various-cases: BorneOut
        low-threshold-as-condition: CannotBeTested
        freedom-and-framework-equally-often: BorneOut
        framework-depends-on-target-group: BorneOut
        framework-protects: CannotBeTested
        framework-gives-shared-vision: CannotBeTested
        framework-of-mutual-expectations: BorneOut
        freedom-within-framework: BorneOut
        freedom-in-lower-layers: BorneOut
        framework-can-hinder-in-lower-layers: NotBorneOut
        professional-reachable-despite-freedom: BorneOut
        committed-professionals-valued: CannotBeTested
        being-heard-matters: BorneOut
        training-and-selection-for-shared-philosophy: CannotBeTested
        contact-point-in-many-cases: BorneOut
        sources-of-belonging-differ: CannotBeTested
        busy-volunteers-limit-effort: BorneOut
        formal-demands-in-larger-organizations: BorneOut
        keeping-in-touch-when-need-fluctuates: CannotBeTested
        training-not-always-success-factor: PartlyBorneOut
        organizations-do-not-find-each-other: CannotBeTested
        external-contact-person-valued: PartlyBorneOut
        shared-goal-helps: BorneOut
        partner-attitude-shapes-experience: CannotBeTested
        cultural-sensitivity-everywhere: BorneOut
        feedback-on-informal-formal-border: BorneOut
        competition-harms-trust: CannotBeTested
        strength-is-informal: BorneOut
        both-parties-must-benefit: CannotBeTested
        national-agreements-reach-volunteers: BorneOut
        types-and-forms-recur: BorneOut
        most-work-with-organized-volunteers: BorneOut
        five-select-and-train: BorneOut
        paid-staff-support: BorneOut
        top-down-yet-free: BorneOut
        weight-of-framework-differs: BorneOut
        most-sign-a-contract: PartlyBorneOut
        relation-of-equals: BorneOut
        mim-also-hybrid: CannotBeTested
        okd-selects-without-training: PartlyBorneOut
        okd-regional-coordinators: BorneOut
        coordinating-volunteers-in-four-cases: BorneOut
        tos-hybrid: BorneOut
        tos-incidental-and-structural: BorneOut
        tos-no-strict-framework: BorneOut
        sport-op-school-bottom-up-to-top-down: BorneOut
        sport-op-school-mixed-types: BorneOut
        cjg-mostly-occasional: BorneOut
        cjg-top-down-youths: BorneOut
        cjg-own-initiative-and-invited: BorneOut
        cjg-not-yet-organized: BorneOut
        lower-layers-unorganized-or-mixed: BorneOut
        problem-focus-more-organized: PartlyBorneOut
        training-prepares-for-situations: CannotBeTested
        organized-framework-counterproductive-in-lowest-layer: NotBorneOut
        lowest-layer-often-without-professionals: CannotBeTested
        """;

    [Fact]
    public void Verdicts_Should_BeAsReviewed()
    {
        var verdicts = TenCases.Findings().Select(finding => $"{finding.Finding}: {finding.Verdict}");

        Assert.Equal(Verdicts.Split('\n'), verdicts);
    }

    [Fact]
    public void Findings_Should_BeHeldAgainstMoreThanTheirOwnSection_When_BorneOut()
    {
        var circular = TenCases.Findings()
            .SelectMany(finding => finding.Tests)
            .Where(test => test.Result.Association.SupportingCaseStudies.Count > 0 && test.OwnSectionCaseStudies.SequenceEqual(test.Result.Association.SupportingCaseStudies))
            .Select(test => test.Test);

        Assert.Empty(circular);
    }

    [Fact]
    public void Findings_Should_SayWhatCannotBeTold_When_TheyHaveNoTest()
    {
        var silent = TenCases.Findings().Where(finding => finding.Tests.Count == 0 && finding.Untestable is null).Select(finding => finding.Finding);

        Assert.Empty(silent);
    }

    [Fact]
    public void Finding_Should_BeContradictedByThoseConcerned_When_TrainingIsSaidToBackfire()
    {
        var finding = TenCases.Finding("organized-framework-counterproductive-in-lowest-layer");

        Assert.Equal(Verdict.NotBorneOut, finding.Verdict);
        Assert.Equal(["tos"], finding.Tests[1].Result.Association.SupportingCaseStudies);
        Assert.Contains("tos-improvement-volunteers-training-never-harms", finding.Tests[1].Result.Association.Statements);
        Assert.Contains("2.5.3", finding.Tests[1].Result.Association.Evidence.Select(evidence => evidence.Section));
    }

    [Fact]
    public void Summary_Should_CompareBothSides_When_AConclusionSaysMoreOften()
    {
        var summary = TenCases.Finding("problem-focus-more-organized").Summary(Language.En);

        Assert.Equal(
            "Partly supported (0 of 3 tests supported). "
            + "In 3 of the 5 case studies with layer 'Tackling problems', there are volunteers of the type 'Organized volunteer with a fixed task description'. Elsewhere in 4 of 5. "
            + "In 3 of the 4 case studies with layer 'Tackling problems', volunteers are trained; stated both ways in 1. Elsewhere in 2 of 3; not stated in 2. "
            + "In 4 of the 4 case studies with layer 'Tackling problems', volunteers are selected; not stated in 1. Elsewhere in 3 of 3; not stated in 2. "
            + "In 2 case studies section 1.5 itself is the only evidence.",
            summary);
    }
}
