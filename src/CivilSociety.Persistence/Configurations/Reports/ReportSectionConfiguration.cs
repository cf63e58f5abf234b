using CivilSociety.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Reports;

internal sealed class ReportSectionConfiguration : CatalogItemConfiguration<ReportSection>
{
    protected override void ConfigureItem(EntityTypeBuilder<ReportSection> builder)
    {
        HasText(builder, item => item.Title);
    }
}
