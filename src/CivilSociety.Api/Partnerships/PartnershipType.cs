using CivilSociety.Api.Schema;
using CivilSociety.Domain.Partnerships;

namespace CivilSociety.Api.Partnerships;

internal sealed class PartnershipType : EntityType<Partnership>
{
    public PartnershipType()
        : base("Collaboration of a case study with another organization.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Reference("organization", item => item.Organization, "The partner.");
        Scalar("roles", item => item.Roles, "What the partner does for the practice, or the practice for the partner: one or more.");
        Scalar("status", item => item.Status, "How firm it is; null where the report does not say.");
        Text("content", item => item.Content, "What the collaboration consists of.");
        Value("frequency", item => item.Frequency, "How often; null where the report does not say.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
