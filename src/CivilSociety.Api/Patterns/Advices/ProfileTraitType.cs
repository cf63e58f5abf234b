using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Advices;

internal sealed class ProfileTraitType : ResultType<ProfileTrait>
{
    public ProfileTraitType()
        : base("One point in which a case study is compared with a profile.")
    {
        Value("attribute", item => item.Attribute, "The attribute.");
        Scalar("isPresent", item => item.IsPresent, "True where the trait is to have the attribute, false where it is to be without.");
        Text("label", (item, language) => item.Label(language), "The name of the trait.");
    }
}
