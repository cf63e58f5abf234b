using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Cooccurrences;

internal sealed class CooccurrenceType : ResultType<Cooccurrence>
{
    private const int AttributesByDefault = 100;

    public CooccurrenceType()
        : base("Which attributes occur together, and how often.")
    {
        Scalar("n", item => item.N, "How many case studies or statements are selected.");
        First("attributes", item => item.Attributes, "The attributes that are paired, with their own counts.", AttributesByDefault);
        Scalar("pairCount", item => item.Pairs.Count, "How many pairs there are.");
        First("pairs", item => item.Pairs, "The pairs, the most frequent first.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
