using CivilSociety.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Reports;

internal sealed class PublicationConfiguration : CatalogItemConfiguration<Publication>
{
    protected override void ConfigureItem(EntityTypeBuilder<Publication> builder)
    {
        HasText(builder, item => item.Title);
        builder.PrimitiveCollection(item => item.Authors);
        builder.PrimitiveCollection(item => item.Contributors);
        IsSaidIn(builder, item => item.Section, section => section.Publications);
    }
}
