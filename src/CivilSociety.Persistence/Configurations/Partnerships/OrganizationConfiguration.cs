using CivilSociety.Domain.Partnerships;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Partnerships;

internal sealed class OrganizationConfiguration : CatalogItemConfiguration<Organization>
{
    protected override void ConfigureItem(EntityTypeBuilder<Organization> builder)
    {
        HasText(builder, item => item.Description);
        IsSaidIn(builder, item => item.Section, section => section.Organizations);
        builder.HasOne(item => item.Parent).WithMany(parent => parent.Parts);
    }
}
