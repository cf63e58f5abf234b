using CivilSociety.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Reports;

internal sealed class FindingConfiguration : CatalogItemConfiguration<Finding>
{
    protected override void ConfigureItem(EntityTypeBuilder<Finding> builder)
    {
        HasText(builder, item => item.Text);
        HasText(builder, item => item.Untestable);
        builder.HasMany(item => item.CaseStudies).WithMany(other => other.Findings).UsingEntity(link => link.ToTable("FindingCaseStudies"));
        builder.HasMany(item => item.Layers).WithMany(other => other.Findings).UsingEntity(link => link.ToTable("FindingLayers"));
        builder.HasMany(item => item.Factors).WithMany(other => other.Findings).UsingEntity(link => link.ToTable("FindingFactors"));
        IsSaidIn(builder, item => item.Section, section => section.Findings);
    }
}
