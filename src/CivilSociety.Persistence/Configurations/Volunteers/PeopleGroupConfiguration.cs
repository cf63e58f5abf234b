using CivilSociety.Domain.Volunteers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Volunteers;

/// <summary>What the mapping of volunteer groups and professional roles has in common.</summary>
internal abstract class PeopleGroupConfiguration<T> : CatalogItemConfiguration<T>
    where T : PeopleGroup<T>
{
    protected override void ConfigureItem(EntityTypeBuilder<T> builder)
    {
        HasText(builder, item => item.Name);
        builder.HasOne(item => item.Parent).WithMany(parent => parent.Parts);
        HasQuantity(builder, item => item.Count);
        HasText(builder, item => item.Gender);
        HasText(builder, item => item.Background);
        HasText(builder, item => item.Education);
    }
}
