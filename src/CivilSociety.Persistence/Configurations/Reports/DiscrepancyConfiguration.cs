using CivilSociety.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Reports;

internal sealed class DiscrepancyConfiguration : CatalogItemConfiguration<Discrepancy>
{
    protected override void ConfigureItem(EntityTypeBuilder<Discrepancy> builder)
    {
        builder.HasOne(item => item.CaseStudy).WithMany(parent => parent.Discrepancies);
        HasText(builder, item => item.Topic);
        HasText(builder, item => item.Note);
    }
}
