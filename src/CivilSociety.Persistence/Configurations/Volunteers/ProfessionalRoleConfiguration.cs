using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class ProfessionalRoleConfiguration : CatalogItemConfiguration<ProfessionalRole>
{
    protected override void ConfigureItem(EntityTypeBuilder<ProfessionalRole> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.ProfessionalRoles);
        HasText(builder, item => item.Name);
        HasQuantity(builder, item => item.Count);
        IsSaidIn(builder, item => item.Section, section => section.ProfessionalRoles);
    }
}
