using CivilSociety.Domain.CaseStudies;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.CaseStudies;

internal sealed class LocationConfiguration : CatalogItemConfiguration<Location>
{
    protected override void ConfigureItem(EntityTypeBuilder<Location> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.Locations);
        HasText(builder, item => item.Description);
        builder.HasOne(item => item.Parent).WithMany(parent => parent.Parts);
        IsSaidIn(builder, item => item.Section, section => section.Locations);
    }
}
