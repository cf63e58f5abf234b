using CivilSociety.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations;

internal sealed class CatalogInfoConfiguration : IEntityTypeConfiguration<CatalogInfo>
{
    public void Configure(EntityTypeBuilder<CatalogInfo> builder)
    {
        builder.ToTable(nameof(CatalogInfo));
        builder.HasKey(info => info.Version);
        builder.Property(info => info.Version).HasMaxLength(64);
    }
}
