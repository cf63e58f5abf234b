using CivilSociety.Domain.CaseStudies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.CaseStudies;

internal sealed class CaseStudyConfiguration : CatalogItemConfiguration<CaseStudy>
{
    protected override void ConfigureItem(EntityTypeBuilder<CaseStudy> builder)
    {
        HasText(builder, item => item.Name);
        HasText(builder, item => item.Title);
        HasText(builder, item => item.Summary);
        BelongsTo(builder, item => item.Organization, parent => parent.CaseStudies);
        builder.HasMany(item => item.Sections).WithMany(other => other.CaseStudies).UsingEntity(link => link.ToTable("CaseStudySections"));
    }
}
