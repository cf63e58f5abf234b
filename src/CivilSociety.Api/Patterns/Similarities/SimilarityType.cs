using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Similarities;

internal sealed class SimilarityType : ResultType<Similarity>
{
    private const int AttributesByDefault = 100;

    public SimilarityType()
        : base("The case studies like one, the most alike first.")
    {
        Scalar("n", item => item.N, "How many other case studies are compared.");
        First("attributes", item => item.Attributes, "The attributes that are compared.", AttributesByDefault);
        First("caseStudies", item => item.CaseStudies, "The other case studies, the most alike first.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
