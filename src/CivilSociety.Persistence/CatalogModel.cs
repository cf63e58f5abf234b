using System.Reflection;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilSociety.Persistence;

/// <summary>The tables, derived from the types of the items' properties; the exceptions are written here.</summary>
internal static class CatalogModel
{
    /// <summary>The key of every table of items; it never leaves the database.</summary>
    public const string Key = "Id";

    // Where the other item has two lists of the kind: which of them is the other direction of the relation.
    private static readonly Dictionary<string, string> Inverses = new(StringComparer.Ordinal)
    {
        ["CaseStudy.Organization"] = "CaseStudies",
        ["Fact.CaseStudy"] = "Facts",
        ["Fact.NamedCaseStudies"] = "ReportFacts",
        ["VolunteerGroup.Parent"] = "Parts",
        ["VolunteerGroup.ReportsToGroup"] = "LeadsGroups",
        ["ProfessionalRole.Parent"] = "Parts",
        ["ProfessionalRole.ReportsToRole"] = "LeadsRoles",
    };

    /// <summary>The kinds of items, each with a table of its name.</summary>
    public static IReadOnlyList<Type> Kinds { get; } = [.. typeof(CatalogItem).Assembly.GetExportedTypes().Where(type => IsItem(type) && !type.IsAbstract)];

    public static void Configure(ModelBuilder model)
    {
        foreach (var type in Kinds)
        {
            ConfigureItem(model.Entity(type));
        }

        // Derived from the partnerships when a catalog is read, and given by neither side.
        model.Entity<CaseStudy>().HasMany(caseStudy => caseStudy.Partners).WithMany(organization => organization.PartnerOf).UsingEntity(link => link.ToTable("CaseStudyPartners"));

        // The one relation that is its own other direction.
        model.Entity<Factor>().HasMany(factor => factor.Opposites).WithMany().UsingEntity(link => link.ToTable("FactorOpposite"));
    }

    private static void ConfigureItem(EntityTypeBuilder item)
    {
        var type = item.Metadata.ClrType;
        item.ToTable(type.Name);
        item.Property<int>(Key).ValueGeneratedNever();
        item.HasKey(Key);
        item.Property(nameof(CatalogItem.Code)).HasMaxLength(200);
        item.HasIndex(nameof(CatalogItem.Code)).IsUnique();

        // The order of lists.
        item.HasIndex(nameof(CatalogItem.Position), nameof(CatalogItem.Code));

        // Each relation is found where it is given: the other direction has no public setter.
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            if (ElementOf(property.PropertyType) is { } element)
            {
                ConfigureList(item, property, element);
            }
            else if (IsItem(property.PropertyType))
            {
                ConfigureReference(item, property);
            }
            else if (IsValue(property.PropertyType))
            {
                item.ComplexProperty(property.PropertyType, property.Name, ConfigureValue);
            }
        }
    }

    private static void ConfigureList(EntityTypeBuilder item, PropertyInfo property, Type element)
    {
        if (IsItem(element))
        {
            item.HasMany(element, property.Name)
                .WithMany(InverseOf(item, property, element).Name)
                .UsingEntity(link => link.ToTable(item.Metadata.ClrType.Name + property.Name));
            return;
        }

        var list = item.PrimitiveCollection(property.PropertyType, property.Name);
        if (element.IsEnum)
        {
            list.ElementType(each => each.HasConversion<string>());
        }
    }

    private static void ConfigureReference(EntityTypeBuilder item, PropertyInfo property)
    {
        var isRequired = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull;
        var inverse = InverseOf(item, property, property.PropertyType);
        var relation = item.HasOne(property.PropertyType, property.Name);
        if (IsItem(inverse.PropertyType))
        {
            relation.WithOne(inverse.Name).HasForeignKey(item.Metadata.ClrType).IsRequired(isRequired);
        }
        else
        {
            relation.WithMany(inverse.Name).IsRequired(isRequired);
        }
    }

    private static void ConfigureValue(ComplexPropertyBuilder value)
    {
        foreach (var part in value.Metadata.ComplexType.ClrType.GetProperties())
        {
            if (IsValue(part.PropertyType))
            {
                value.ComplexProperty(part.PropertyType, part.Name, ConfigureValue);
            }
            else
            {
                value.Property(part.Name);
            }
        }
    }

    private static PropertyInfo InverseOf(EntityTypeBuilder item, PropertyInfo property, Type other)
    {
        var type = item.Metadata.ClrType;
        return Inverses.TryGetValue($"{type.Name}.{property.Name}", out var name)
            ? other.GetProperty(name)!
            : other.GetProperties().SingleOrDefault(each => each.SetMethod is { IsPublic: false } && (ElementOf(each.PropertyType) ?? each.PropertyType) == type)
                ?? throw new InvalidOperationException(
                    $"{type.Name}.{property.Name} has no other direction. Expected one list of {type.Name} with an internal setter on {other.Name}, filled in Links; where there are several, name it in {nameof(Inverses)}.");
    }

    private static bool IsItem(Type type) => type.IsAssignableTo(typeof(CatalogItem));

    private static bool IsValue(Type type) => type.IsClass && type.Assembly == typeof(CatalogItem).Assembly && !IsItem(type);

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
