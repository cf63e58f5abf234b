using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class SufficiencyType : ResultType<Sufficiency>
{
    public SufficiencyType()
        : base("How far conditions are sufficient for an outcome, with the cases.")
    {
        Scalar("n", item => item.N, "How many case studies are looked at.");
        First("terms", item => item.Terms, "What is held against the outcome: one configuration, or several of which a case study has one at least.");
        Value("outcome", item => item.Outcome, "The outcome.");
        Counts(item => item.Counts, "The case studies by condition, as the first, and outcome, as the second.");
        Bounds("consistency", item => item.Consistency, "Of the case studies with the condition, the share with the outcome.");
        Bounds("coverage", item => item.Coverage, "Of the case studies with the outcome, the share with the condition.");
        Nodes<CaseStudy>("typicalCaseStudies", item => item.TypicalCaseStudies, "Those with the condition and the outcome.");
        Nodes<CaseStudy>("deviantInConsistencyCaseStudies", item => item.DeviantInConsistencyCaseStudies, "Those with the condition and without the outcome.");
        Nodes<CaseStudy>("deviantInCoverageCaseStudies", item => item.DeviantInCoverageCaseStudies, "Those with the outcome and without the condition.");
        Nodes<CaseStudy>("notStatedCaseStudies", item => item.NotStatedCaseStudies, "Those of which the condition or the outcome is not stated.");
        Evidence(item => item.Evidence, "The items that say of the typical ones that they are so.");
        First("counterevidence", item => item.Counterevidence, "The items that say of those deviant in consistency that they are so.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
