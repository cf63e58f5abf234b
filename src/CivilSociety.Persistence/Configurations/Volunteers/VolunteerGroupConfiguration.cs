using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class VolunteerGroupConfiguration : PeopleGroupConfiguration<VolunteerGroup>
{
    protected override void ConfigureItem(EntityTypeBuilder<VolunteerGroup> builder)
    {
        base.ConfigureItem(builder);
        BelongsTo(builder, item => item.CaseStudy, parent => parent.VolunteerGroups);
        builder.HasOne(item => item.Organization).WithMany(parent => parent.VolunteerGroups);
        builder.HasOne(item => item.Location).WithMany(parent => parent.VolunteerGroups);
        builder.HasOne(item => item.ReportsToRole).WithMany(leader => leader.LeadsGroups);
        builder.HasOne(item => item.ReportsToGroup).WithMany(leader => leader.LeadsGroups);
        IsSaidIn(builder, item => item.Section, section => section.VolunteerGroups);
    }
}
