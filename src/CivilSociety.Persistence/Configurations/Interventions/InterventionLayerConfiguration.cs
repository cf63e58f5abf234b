using CivilSociety.Domain.Interventions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Interventions;

internal sealed class InterventionLayerConfiguration : CatalogItemConfiguration<InterventionLayer>
{
    protected override void ConfigureItem(EntityTypeBuilder<InterventionLayer> builder)
    {
        HasText(builder, item => item.Name);
        HasText(builder, item => item.Description);
        IsSaidIn(builder, item => item.Section, section => section.Layers);
    }
}
