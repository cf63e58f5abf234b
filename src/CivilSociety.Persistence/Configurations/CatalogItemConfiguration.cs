using System.Linq.Expressions;
using CivilSociety.Domain;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence.Configurations;

/// <summary>What the mapping of every kind of item has in common.</summary>
internal abstract class CatalogItemConfiguration<T> : IEntityTypeConfiguration<T>
    where T : class, ICatalogItem
{
    /// <summary>The key of every table; it never leaves the database.</summary>
    public const string Key = "Id";

    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(typeof(T).Name);
        builder.Property<int>(Key);
        builder.HasKey(Key);
        builder.Property(item => item.Code).HasMaxLength(200);
        builder.HasIndex(item => item.Code).IsUnique();
        ConfigureItem(builder);
    }

    protected abstract void ConfigureItem(EntityTypeBuilder<T> builder);

    protected static void HasText(EntityTypeBuilder<T> builder, Expression<Func<T, LocalizedText?>> text) =>
        builder.ComplexProperty(text, ConfigureText);

    protected static void HasQuantity(EntityTypeBuilder<T> builder, Expression<Func<T, Quantity?>> quantity) =>
        builder.ComplexProperty(quantity, complex =>
        {
            complex.Property(value => value.Min);
            complex.Property(value => value.Max);
            complex.Property(value => value.Precision);
            complex.Property(value => value.Unit);
            complex.Property(value => value.Scope);
            complex.Property(value => value.Year);
            complex.ComplexProperty(value => value.Condition, ConfigureText);
        });

    protected static void HasFrequency(EntityTypeBuilder<T> builder, Expression<Func<T, Frequency?>> frequency) =>
        builder.ComplexProperty(frequency, complex =>
        {
            complex.Property(value => value.Times);
            complex.Property(value => value.Every);
            complex.Property(value => value.EveryMax);
            complex.Property(value => value.Period);
        });

    /// <summary>A required relation to a parent that lists its children.</summary>
    protected static void BelongsTo<TParent>(
        EntityTypeBuilder<T> builder,
        Expression<Func<T, TParent?>> parent,
        Expression<Func<TParent, IEnumerable<T>?>> children)
        where TParent : class => builder.HasOne(parent).WithMany(children).IsRequired();

    protected static void IsSaidIn(
        EntityTypeBuilder<T> builder,
        Expression<Func<T, ReportSection?>> section,
        Expression<Func<ReportSection, IEnumerable<T>?>> children) => BelongsTo(builder, section, children);

    private static void ConfigureText(ComplexPropertyBuilder<LocalizedText> text)
    {
        text.Property(value => value.Nl);
        text.Property(value => value.En);
    }
}
