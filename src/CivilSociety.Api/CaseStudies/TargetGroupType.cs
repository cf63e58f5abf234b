using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Api.CaseStudies;

internal sealed class TargetGroupType : EntityType<TargetGroup>
{
    public TargetGroupType()
        : base("A group of people that a case study is for.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Text("name", item => item.Name, "The name.");
        Value("ages", item => item.Ages, "The ages, in years or months, both ends inclusive; null where the report does not say.");
        Text("traits", item => item.Traits, "What else distinguishes the group; null where the report does not say.", optional: true);
        Reference("section", item => item.Section, "The section that says so.");
    }
}
