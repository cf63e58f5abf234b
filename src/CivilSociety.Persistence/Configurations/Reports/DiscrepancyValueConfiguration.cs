using CivilSociety.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Reports;

internal sealed class DiscrepancyValueConfiguration : CatalogItemConfiguration<DiscrepancyValue>
{
    protected override void ConfigureItem(EntityTypeBuilder<DiscrepancyValue> builder)
    {
        BelongsTo(builder, item => item.Discrepancy, parent => parent.Values);
        HasText(builder, item => item.Text);
        IsSaidIn(builder, item => item.Section, section => section.DiscrepancyValues);
    }
}
