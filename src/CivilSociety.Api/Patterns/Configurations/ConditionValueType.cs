using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class ConditionValueType : ResultType<ConditionValue>
{
    public ConditionValueType()
        : base("A condition that is present or absent.")
    {
        Value("attribute", item => item.Attribute, "The condition.");
        Scalar("isPresent", item => item.IsPresent, "Whether the attribute is there; false where it is not.");
    }
}
