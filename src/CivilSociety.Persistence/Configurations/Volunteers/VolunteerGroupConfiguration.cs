using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class VolunteerGroupConfiguration : CatalogItemConfiguration<VolunteerGroup>
{
    protected override void ConfigureItem(EntityTypeBuilder<VolunteerGroup> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.VolunteerGroups);
        HasText(builder, item => item.Name);
        HasQuantity(builder, item => item.Count);
        IsSaidIn(builder, item => item.Section, section => section.VolunteerGroups);
    }
}
