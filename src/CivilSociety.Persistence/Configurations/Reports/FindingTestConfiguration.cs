using CivilSociety.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Reports;

internal sealed class FindingTestConfiguration : CatalogItemConfiguration<FindingTest>
{
    protected override void ConfigureItem(EntityTypeBuilder<FindingTest> builder)
    {
        BelongsTo(builder, item => item.Finding, parent => parent.Tests);
        builder.HasMany(item => item.CaseStudies).WithMany(other => other.FindingTests).UsingEntity(link => link.ToTable("FindingTestCaseStudies"));
        builder.PrimitiveCollection(item => item.Premise);
        builder.PrimitiveCollection(item => item.Conclusion);
    }
}
