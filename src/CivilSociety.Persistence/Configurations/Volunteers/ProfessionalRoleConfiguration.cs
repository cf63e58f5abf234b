using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class ProfessionalRoleConfiguration : CatalogItemConfiguration<ProfessionalRole>
{
    protected override void ConfigureItem(EntityTypeBuilder<ProfessionalRole> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.ProfessionalRoles);
        HasText(builder, item => item.Name);
        builder.HasOne(item => item.Parent).WithMany(parent => parent.Parts);
        builder.HasOne(item => item.Organization).WithMany(parent => parent.ProfessionalRoles);
        builder.HasOne(item => item.Location).WithMany(parent => parent.ProfessionalRoles);
        HasQuantity(builder, item => item.Count);
        HasText(builder, item => item.Gender);
        HasText(builder, item => item.Background);
        HasText(builder, item => item.Education);
        builder.HasOne(item => item.ReportsToRole).WithMany();
        IsSaidIn(builder, item => item.Section, section => section.ProfessionalRoles);
    }
}
