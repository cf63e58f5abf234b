using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class ProfessionalRoleConfiguration : PeopleGroupConfiguration<ProfessionalRole>
{
    protected override void ConfigureItem(EntityTypeBuilder<ProfessionalRole> builder)
    {
        base.ConfigureItem(builder);
        BelongsTo(builder, item => item.CaseStudy, parent => parent.ProfessionalRoles);
        builder.HasOne(item => item.Organization).WithMany(parent => parent.ProfessionalRoles);
        builder.HasOne(item => item.Location).WithMany(parent => parent.ProfessionalRoles);
        builder.HasOne(item => item.ReportsToRole).WithMany(leader => leader.LeadsRoles);
        IsSaidIn(builder, item => item.Section, section => section.ProfessionalRoles);
    }
}
