using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Advices;

/// <summary>Which factors speak of which traits of volunteer management (report, sections 1.3.1 and 1.3.2).</summary>
internal static class FeatureFactors
{
    /// <summary>The side of a factor that a trait is an instance of; null for none.</summary>
    public static FactorAspect? AspectOf(PracticeFeatureCode feature) => feature switch
    {
        PracticeFeatureCode.Training or PracticeFeatureCode.TrainingCertificate => FactorAspect.Training,
        PracticeFeatureCode.Selection => FactorAspect.Selection,
        PracticeFeatureCode.CoordinatingVolunteer => FactorAspect.Coordinator,
        PracticeFeatureCode.FixedContactPoint => FactorAspect.ContactPoint,
        PracticeFeatureCode.Contract or PracticeFeatureCode.CodeOfConduct or PracticeFeatureCode.TaskDescription or PracticeFeatureCode.Roster
            or PracticeFeatureCode.MinimumCommitment => FactorAspect.Framework,
        _ => null,
    };

    /// <summary>Whether a hindering factor can touch a practice with these traits: training that backfires needs training.</summary>
    public static bool CanTouch(string hinderingFactor, IReadOnlyList<PracticeFeatureCode> present) =>
        hinderingFactor != "counterproductive-training" || present.Any(feature => AspectOf(feature) == FactorAspect.Training);
}
