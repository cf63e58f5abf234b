using CivilSociety.Domain.Collaborations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Collaborations;

internal sealed class CollaborationFormConfiguration : CatalogItemConfiguration<CollaborationForm>
{
    protected override void ConfigureItem(EntityTypeBuilder<CollaborationForm> builder)
    {
        HasText(builder, item => item.Name);
        HasText(builder, item => item.Description);
        IsSaidIn(builder, item => item.Section, section => section.CollaborationForms);
    }
}
