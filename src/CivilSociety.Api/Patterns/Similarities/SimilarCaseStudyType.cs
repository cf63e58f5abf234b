using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Similarities;

internal sealed class SimilarCaseStudyType : ResultType<SimilarCaseStudy>
{
    private const int AttributesByDefault = 50;

    public SimilarCaseStudyType()
        : base("Another case study, compared with the one that was asked for.")
    {
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The other case study.");
        Bounds("value", item => item.Value, "How alike they are, from 0 to 1.");
        Counts(item => item.Counts, "How many attributes both have, only the one or only the other has, neither has, or are not stated.");
        First("shared", item => item.Shared, "The attributes that both have.", AttributesByDefault);
        First("onlyAsked", item => item.OnlyAsked, "The attributes that the case study that was asked for has, and this one has not.", AttributesByDefault);
        First("onlyThis", item => item.OnlyThis, "The attributes that this case study has, and the one that was asked for has not.", AttributesByDefault);
        First("notComparable", item => item.NotComparable, "The attributes that are not stated, or stated both ways, for one or both.", AttributesByDefault);
        Evidence(item => item.Evidence, "What makes the shared and the different attributes so, in both case studies.");
        Text("summary", (item, language) => item.Summary(language), "The comparison in a sentence.");
    }
}
