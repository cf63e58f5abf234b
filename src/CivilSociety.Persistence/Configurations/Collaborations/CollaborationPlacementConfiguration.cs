using CivilSociety.Domain.Collaborations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Collaborations;

internal sealed class CollaborationPlacementConfiguration : CatalogItemConfiguration<CollaborationPlacement>
{
    protected override void ConfigureItem(EntityTypeBuilder<CollaborationPlacement> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.CollaborationForms);
        BelongsTo(builder, item => item.Form, parent => parent.Placements);
        builder.HasOne(item => item.Group).WithMany(group => group.CollaborationForms);
        HasText(builder, item => item.Period);
        IsSaidIn(builder, item => item.Section, section => section.CollaborationPlacements);
    }
}
