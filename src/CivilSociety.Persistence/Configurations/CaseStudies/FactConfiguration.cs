using CivilSociety.Domain.CaseStudies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.CaseStudies;

internal sealed class FactConfiguration : CatalogItemConfiguration<Fact>
{
    protected override void ConfigureItem(EntityTypeBuilder<Fact> builder)
    {
        builder.HasOne(item => item.CaseStudy).WithMany(parent => parent.Facts);
        HasText(builder, item => item.Text);
        builder.HasOne(item => item.Organization).WithMany(parent => parent.Facts);
        builder.HasOne(item => item.Location).WithMany(parent => parent.Facts);
        builder.HasMany(item => item.NamedCaseStudies).WithMany(other => other.ReportFacts).UsingEntity(link => link.ToTable("FactNamedCaseStudies"));
        IsSaidIn(builder, item => item.Section, section => section.Facts);
    }
}
