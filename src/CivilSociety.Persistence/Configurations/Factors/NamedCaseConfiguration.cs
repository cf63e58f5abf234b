using CivilSociety.Domain.Factors;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Factors;

internal sealed class NamedCaseConfiguration : CatalogItemConfiguration<NamedCase>
{
    protected override void ConfigureItem(EntityTypeBuilder<NamedCase> builder)
    {
        BelongsTo(builder, item => item.Factor, parent => parent.NamedCases);
        BelongsTo(builder, item => item.CaseStudy, parent => parent.NamedCases);
        IsSaidIn(builder, item => item.Section, section => section.NamedCases);
    }
}
