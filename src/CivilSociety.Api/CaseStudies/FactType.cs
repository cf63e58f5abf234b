using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Api.CaseStudies;

internal sealed class FactType : EntityType<Fact>
{
    public FactType()
        : base("Something that the report states and that no other kind of item holds: of an organization or project, or of the research itself.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study; null for a fact on the report as a whole.", optional: true);
        Scalar("topic", item => item.Topic, "What it is about.");
        Text("text", item => item.Text, "What is stated, in our own words.");
        Scalar("year", item => item.Year, "The year; null where the report does not say.");
        Reference("organization", item => item.Organization, "The organization that it is about; null for none in particular.", optional: true);
        Reference("location", item => item.Location, "The location that it is about; null for none in particular.", optional: true);
        List("namedCaseStudies", item => item.NamedCaseStudies, "The case studies that a fact on the report as a whole names.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
