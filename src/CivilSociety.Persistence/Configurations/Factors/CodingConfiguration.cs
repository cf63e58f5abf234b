using CivilSociety.Domain.Factors;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Factors;

internal sealed class CodingConfiguration : CatalogItemConfiguration<Coding>
{
    protected override void ConfigureItem(EntityTypeBuilder<Coding> builder)
    {
        BelongsTo(builder, item => item.Statement, parent => parent.Codings);
        BelongsTo(builder, item => item.Factor, parent => parent.Codings);
    }
}
