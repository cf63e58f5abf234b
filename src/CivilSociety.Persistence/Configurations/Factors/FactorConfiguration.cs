using CivilSociety.Domain.Factors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Factors;

internal sealed class FactorConfiguration : CatalogItemConfiguration<Factor>
{
    protected override void ConfigureItem(EntityTypeBuilder<Factor> builder)
    {
        builder.PrimitiveCollection(item => item.Aspects).ElementType(element => element.HasConversion<string>());
        HasText(builder, item => item.Name);
        HasText(builder, item => item.Description);
        IsSaidIn(builder, item => item.Section, section => section.Factors);
        builder.HasMany(item => item.Opposites).WithMany().UsingEntity(link => link.ToTable("FactorOpposite"));
    }
}
