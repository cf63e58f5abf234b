using CivilSociety.Domain.CaseStudies;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.CaseStudies;

internal sealed class ProjectConfiguration : CatalogItemConfiguration<Project>
{
    protected override void ConfigureItem(EntityTypeBuilder<Project> builder)
    {
        builder.HasOne(item => item.CaseStudy).WithOne(caseStudy => caseStudy.Project).HasForeignKey<Project>().IsRequired();
        HasText(builder, item => item.Name);
        HasText(builder, item => item.Description);
        IsSaidIn(builder, item => item.Section, section => section.Projects);
    }
}
