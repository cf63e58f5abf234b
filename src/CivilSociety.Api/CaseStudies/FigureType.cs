using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Api.CaseStudies;

internal sealed class FigureType : EntityType<Figure>
{
    public FigureType()
        : base("A number that the report states, with what it counts.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Text("label", item => item.Label, "What is counted.");
        Scalar("aspect", item => item.Aspect, "What a figure on people is about; null for other figures.");
        Value("quantity", item => item.Quantity, "The number.", optional: false);
        Reference("volunteerGroup", item => item.VolunteerGroup, "The volunteer group that it is about; null for none.", optional: true);
        Reference("professionalRole", item => item.ProfessionalRole, "The professional role that it is about; null for none.", optional: true);
        Reference("practice", item => item.Practice, "The practice that it is about; null for none.", optional: true);
        Reference("organization", item => item.Organization, "The organization that it is about; null for none in particular.", optional: true);
        Reference("location", item => item.Location, "The location that it is about; null for none in particular.", optional: true);
        Reference("section", item => item.Section, "The section that says so.");
    }
}
