using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Associations;

internal sealed class AttributeCountType : ResultType<AttributeCount>
{
    public AttributeCountType()
        : base("How many of what is selected have an attribute.")
    {
        Value("attribute", item => item.Attribute, "The attribute.");
        Scalar("yes", item => item.Yes, "How many have it.");
        Scalar("no", item => item.No, "How many do not have it.");
        Scalar("unknown", item => item.Unknown, "Of how many it is not stated, or stated both ways.");
    }
}
