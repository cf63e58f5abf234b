using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class SufficiencyReportType : ResultType<SufficiencyReport>
{
    private const int ConditionsByDefault = 20;

    public SufficiencyReportType()
        : base("How far each of some conditions is sufficient for an outcome.")
    {
        Scalar("n", item => item.N, "How many case studies are selected.");
        First("conditions", item => item.Conditions, "Each condition present, and each absent; the most consistent first.", ConditionsByDefault);
        Value("allTogether", item => item.AllTogether, "The presence of all conditions at once.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
