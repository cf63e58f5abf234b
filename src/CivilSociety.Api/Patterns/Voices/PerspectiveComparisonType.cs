using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Voices;

internal sealed class PerspectiveComparisonType : ResultType<PerspectiveComparison>
{
    public PerspectiveComparisonType()
        : base("Who says what, and where they disagree.")
    {
        Scalar("n", item => item.N, "How many statements are looked at.");
        List("voices", item => item.Voices, "Those who are heard.");
        Scalar("silent", item => item.Silent, "Those who are not heard here.");
        Scalar("disagreementCount", item => item.Disagreements.Count, "How often they disagree within a case study.");
        First("disagreements", item => item.Disagreements, "Where they disagree within a case study, in the order of the report.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
