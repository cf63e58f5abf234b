using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class PracticeConfiguration : CatalogItemConfiguration<Practice>
{
    protected override void ConfigureItem(EntityTypeBuilder<Practice> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.Practices);
        HasText(builder, item => item.Text);
        IsSaidIn(builder, item => item.Section, section => section.Practices);
    }
}
