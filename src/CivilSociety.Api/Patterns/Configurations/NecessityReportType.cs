using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class NecessityReportType : ResultType<NecessityReport>
{
    private const int ConditionsByDefault = 20;

    public NecessityReportType()
        : base("How far each of some conditions is necessary for an outcome.")
    {
        Scalar("n", item => item.N, "How many case studies are selected.");
        First("conditions", item => item.Conditions, "Each condition present, and each absent; the most consistent first.", ConditionsByDefault);
        Value("anyOfThem", item => item.AnyOfThem, "The presence of one of the conditions or more.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
