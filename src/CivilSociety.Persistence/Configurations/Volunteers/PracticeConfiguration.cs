using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class PracticeConfiguration : CatalogItemConfiguration<Practice>
{
    protected override void ConfigureItem(EntityTypeBuilder<Practice> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.Practices);
        HasText(builder, item => item.Text);
        builder.HasOne(item => item.Organization).WithMany(parent => parent.Practices);
        HasFrequency(builder, item => item.Frequency);
        builder.HasMany(item => item.VolunteerGroups).WithMany(other => other.Practices).UsingEntity(link => link.ToTable("PracticeVolunteerGroups"));
        builder.HasMany(item => item.ProfessionalRoles).WithMany(other => other.Practices).UsingEntity(link => link.ToTable("PracticeProfessionalRoles"));
        IsSaidIn(builder, item => item.Section, section => section.Practices);
    }
}
