using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Rules;

internal sealed class AttributeDifferenceType : ResultType<AttributeDifference>
{
    public AttributeDifferenceType()
        : base("An attribute that one of two case studies has for certain and the other has not.")
    {
        Value("attribute", item => item.Attribute, "The attribute.");
        Scalar("isInContradicting", item => item.IsInContradicting, "True where the case study that breaks the rule has it, false where the one that bears the rule out has it.");
        First("evidence", item => item.Evidence, "What says so; nothing says that a case study has not what counts as no because it is not coded.");
    }
}
