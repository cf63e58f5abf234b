using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Rules;

internal sealed class RuleReportType : ResultType<RuleReport>
{
    public RuleReportType()
        : base("The rules \"if these attributes then that one\", without those whose premise contains a shorter one that says as much.")
    {
        Scalar("n", item => item.N, "How many case studies are selected.");
        Scalar("ruleCount", item => item.Rules.Count, "How many rules there are.");
        First("rules", item => item.Rules, "The rules: the most certain first, then those of the most case studies, then those with the shortest premise.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
