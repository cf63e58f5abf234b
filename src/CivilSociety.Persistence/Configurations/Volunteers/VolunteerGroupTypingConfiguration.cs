using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class VolunteerGroupTypingConfiguration : CatalogItemConfiguration<VolunteerGroupTyping>
{
    protected override void ConfigureItem(EntityTypeBuilder<VolunteerGroupTyping> builder)
    {
        BelongsTo(builder, item => item.Group, parent => parent.Types);
        BelongsTo(builder, item => item.Type, parent => parent.Groups);
        IsSaidIn(builder, item => item.Section, section => section.VolunteerGroupTypings);
    }
}
