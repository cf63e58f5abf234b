using CivilSociety.Api.Schema;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Api.Factors;

internal sealed class FactorType : EntityType<Factor>
{
    public FactorType()
        : base("One of the report's own cross-case factors (sections 1.3 and 1.4).")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Scalar("effect", item => item.Effect, "Whether it helps or hinders.");
        Scalar("level", item => item.Level, "Between professional and volunteer, or in the chain.");
        Scalar("aspects", item => item.Aspects, "The sides of the factor; empty where it has one only.");
        Text("name", item => item.Name, "The name.");
        Text("description", item => item.Description, "What the report says of the factor, in our own words.");
        Reference("section", item => item.Section, "The section that says so.");
        List("opposites", item => item.Opposites, "The factors that say the opposite; the relation holds both ways.");
        List("namedCases", item => item.NamedCases, "The case studies that chapter 1 itself names for the factor, kept apart from the codings.");
        Connection("codings", item => item.Codings, "The statements coded with the factor.");
        List("findings", item => item.Findings, "The cross-case conclusions about the factor.");
    }
}
