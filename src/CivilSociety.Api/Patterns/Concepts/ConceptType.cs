using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Concepts;

internal sealed class ConceptType : ResultType<Concept>
{
    private const int AttributesByDefault = 50;

    public ConceptType()
        : base("A formal concept: the attributes that some case studies share for certain, and all case studies that share them.")
    {
        Scalar("number", item => item.Number, "Its place in the whole list, from 0.");
        First("attributes", item => item.Attributes, "The attributes that are shared.", AttributesByDefault);
        Nodes<CaseStudy>("caseStudies", item => item.CaseStudies, "The case studies that have all of them for certain.");
        Nodes<CaseStudy>("notStatedCaseStudies", item => item.NotStatedCaseStudies, "The case studies that may have all of them: none is no, one or more is not stated.");
        Value("association", item => item.Association, "All selected case studies, as the first side, by these attributes, as the second; with the evidence.");
        First("broader", item => item.Broader, "The next broader concepts: more case studies, fewer attributes, and no concept in between.");
        First("narrower", item => item.Narrower, "The next narrower concepts: fewer case studies, more attributes, and no concept in between.");
        Text("summary", (item, language) => item.Summary(language), "What is shared by how many, in a sentence.");
    }
}
