using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class VolunteerTypeConfiguration : CatalogItemConfiguration<VolunteerType>
{
    protected override void ConfigureItem(EntityTypeBuilder<VolunteerType> builder)
    {
        HasText(builder, item => item.Name);
        HasText(builder, item => item.Description);
        IsSaidIn(builder, item => item.Section, section => section.VolunteerTypes);
    }
}
