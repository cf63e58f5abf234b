using CivilSociety.Domain.Factors;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.Factors;

internal sealed class StatementConfiguration : CatalogItemConfiguration<Statement>
{
    protected override void ConfigureItem(EntityTypeBuilder<Statement> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.Statements);
        builder.PrimitiveCollection(item => item.Levels).ElementType(element => element.HasConversion<string>());
        builder.PrimitiveCollection(item => item.Perspectives).ElementType(element => element.HasConversion<string>());
        HasText(builder, item => item.Text);
        IsSaidIn(builder, item => item.Section, section => section.Statements);
    }
}
