using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Concepts;

internal sealed class ConceptReportType : ResultType<ConceptReport>
{
    public ConceptReportType()
        : base("The formal concepts among case studies: every set of attributes that cannot grow without losing a case study.")
    {
        Scalar("n", item => item.N, "How many case studies are selected.");
        Scalar("conceptCount", item => item.Concepts.Count, "How many concepts there are.");
        First("concepts", item => item.Concepts, "The concepts: those of the most case studies first, then those of the fewest attributes.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
