using CivilSociety.Domain.Partnerships;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Partnerships;

internal sealed class PartnershipConfiguration : CatalogItemConfiguration<Partnership>
{
    protected override void ConfigureItem(EntityTypeBuilder<Partnership> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.Partnerships);
        BelongsTo(builder, item => item.Organization, parent => parent.Partnerships);
        builder.PrimitiveCollection(item => item.Roles).ElementType(element => element.HasConversion<string>());
        HasText(builder, item => item.Content);
        HasFrequency(builder, item => item.Frequency);
        IsSaidIn(builder, item => item.Section, section => section.Partnerships);
    }
}
