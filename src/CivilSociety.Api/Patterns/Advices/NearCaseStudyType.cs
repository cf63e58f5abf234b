using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Advices;

internal sealed class NearCaseStudyType : ResultType<NearCaseStudy>
{
    private const int TraitsByDefault = 50;

    public NearCaseStudyType()
        : base("A case study that resembles a profile.")
    {
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The case study.");
        Bounds("likeness", item => item.Likeness, "Of the traits that the profile or the case study has, the share that both have.");
        Counts(item => item.Counts, "How many traits both have, only the profile or only the case study has, neither has, or are not stated.");
        First("matches", item => item.Matches, "The traits of the profile that the case study has too.", TraitsByDefault);
        First("missing", item => item.Missing, "The traits of the profile that the case study has not.", TraitsByDefault);
        First("extra", item => item.Extra, "The traits of the case study that the profile has not.", TraitsByDefault);
        First("notStated", item => item.NotStated, "The traits that are not stated, or stated both ways, for the case study.", TraitsByDefault);
        Evidence(item => item.Evidence, "What says so of the case study.");
        Text("summary", (item, language) => item.Summary(language), "What matches and what does not, in a sentence.");
    }
}
