using CivilSociety.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Reports;

internal sealed class SourceConfiguration : CatalogItemConfiguration<Source>
{
    protected override void ConfigureItem(EntityTypeBuilder<Source> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.Sources);
        HasText(builder, item => item.Title);
        HasQuantity(builder, item => item.Respondents);
        IsSaidIn(builder, item => item.Section, section => section.Sources);
    }
}
