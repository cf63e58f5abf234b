using CivilSociety.Api.Schema;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Api.Factors;

internal sealed class NamedCaseType : EntityType<NamedCase>
{
    public NamedCaseType()
        : base("A case study that chapter 1 itself names for a factor.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("factor", item => item.Factor, "The factor.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Scalar("role", item => item.Role, "In what role it is named.");
        Scalar("aspect", item => item.Aspect, "The side of the factor; null where the factor has one only.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
