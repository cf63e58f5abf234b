using CivilSociety.Api.Schema;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

internal sealed class VolunteerGroupTypingType : EntityType<VolunteerGroupTyping>
{
    public VolunteerGroupTypingType()
        : base("A type that the report gives to a group of volunteers; a group can have several.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("group", item => item.Group, "The group.");
        Reference("type", item => item.Type, "The type.");
        Scalar("initiative", item => item.Initiative, "Whose initiative the volunteering is; null where the report does not say.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
