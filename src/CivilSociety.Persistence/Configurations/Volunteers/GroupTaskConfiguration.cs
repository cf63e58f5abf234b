using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

internal sealed class GroupTaskConfiguration : CatalogItemConfiguration<GroupTask>
{
    protected override void ConfigureItem(EntityTypeBuilder<GroupTask> builder)
    {
        builder.HasOne(item => item.VolunteerGroup).WithMany(parent => parent.Tasks);
        builder.HasOne(item => item.ProfessionalRole).WithMany(parent => parent.Tasks);
        HasText(builder, item => item.Text);
        IsSaidIn(builder, item => item.Section, section => section.GroupTasks);
    }
}
