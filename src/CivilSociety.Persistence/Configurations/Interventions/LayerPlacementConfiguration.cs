using CivilSociety.Domain.Interventions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Interventions;

internal sealed class LayerPlacementConfiguration : CatalogItemConfiguration<LayerPlacement>
{
    protected override void ConfigureItem(EntityTypeBuilder<LayerPlacement> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.LayerPlacements);
        BelongsTo(builder, item => item.Layer, parent => parent.Placements);
        IsSaidIn(builder, item => item.Section, section => section.LayerPlacements);
    }
}
