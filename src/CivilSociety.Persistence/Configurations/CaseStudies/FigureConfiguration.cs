using CivilSociety.Domain.CaseStudies;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations.CaseStudies;

internal sealed class FigureConfiguration : CatalogItemConfiguration<Figure>
{
    protected override void ConfigureItem(EntityTypeBuilder<Figure> builder)
    {
        BelongsTo(builder, item => item.CaseStudy, parent => parent.Figures);
        HasText(builder, item => item.Label);
        HasQuantity(builder, item => item.Quantity);
        builder.HasOne(item => item.VolunteerGroup).WithMany(parent => parent.Figures);
        builder.HasOne(item => item.ProfessionalRole).WithMany(parent => parent.Figures);
        builder.HasOne(item => item.Practice).WithMany(parent => parent.Figures);
        builder.HasOne(item => item.Organization).WithMany(parent => parent.Figures);
        builder.HasOne(item => item.Location).WithMany(parent => parent.Figures);
        IsSaidIn(builder, item => item.Section, section => section.Figures);
    }
}
