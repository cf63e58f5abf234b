using CivilSociety.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Reports;

internal sealed class DefinitionConfiguration : CatalogItemConfiguration<Definition>
{
    protected override void ConfigureItem(EntityTypeBuilder<Definition> builder)
    {
        HasText(builder, item => item.Term);
        HasText(builder, item => item.Text);
        IsSaidIn(builder, item => item.Section, section => section.Definitions);
    }
}
