using CivilSociety.Domain.CaseStudies;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.CaseStudies;

internal sealed class TargetGroupConfiguration : CatalogItemConfiguration<TargetGroup>
{
    protected override void ConfigureItem(EntityTypeBuilder<TargetGroup> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.TargetGroups);
        HasText(builder, item => item.Name);
        HasQuantity(builder, item => item.Ages);
        HasText(builder, item => item.Traits);
        IsSaidIn(builder, item => item.Section, section => section.TargetGroups);
    }
}
