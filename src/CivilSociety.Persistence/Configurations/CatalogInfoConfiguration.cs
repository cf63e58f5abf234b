using CivilSociety.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations;

internal sealed class CatalogInfoConfiguration : IEntityTypeConfiguration<CatalogInfo>
{
    /// <summary>The migration under which the catalog was imported: newer tables are to be filled anew, even from the same seed.</summary>
    public const string Migration = "Migration";

    public void Configure(EntityTypeBuilder<CatalogInfo> builder)
    {
        builder.ToTable(nameof(CatalogInfo));
        builder.HasKey(info => info.Version);
        builder.Property(info => info.Version).HasMaxLength(64);
        builder.Property<string>(Migration).HasMaxLength(150);
    }
}
