using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class VolunteerGroupConfiguration : CatalogItemConfiguration<VolunteerGroup>
{
    protected override void ConfigureItem(EntityTypeBuilder<VolunteerGroup> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.VolunteerGroups);
        HasText(builder, item => item.Name);
        builder.HasOne(item => item.Parent).WithMany(parent => parent.Parts);
        builder.HasOne(item => item.Organization).WithMany(parent => parent.VolunteerGroups);
        builder.HasOne(item => item.Location).WithMany(parent => parent.VolunteerGroups);
        HasQuantity(builder, item => item.Count);
        HasText(builder, item => item.Gender);
        HasText(builder, item => item.Background);
        HasText(builder, item => item.Education);
        builder.HasOne(item => item.ReportsToRole).WithMany();
        IsSaidIn(builder, item => item.Section, section => section.VolunteerGroups);
        builder.HasOne(item => item.ReportsToGroup).WithMany();
    }
}
