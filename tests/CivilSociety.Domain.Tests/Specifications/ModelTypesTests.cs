using System.Reflection;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Tests.Specifications;

/// <summary>A natively compiled program has no other types than those that are named: a type of the model that is forgotten fails there only.</summary>
public sealed class ModelTypesTests
{
    private static readonly Type[] Reached = Reach();

    [Fact]
    public void Known_Should_HoldEveryTypeThatAPathThroughTheModelLeadsTo()
    {
        var forgotten = Reached.Where(type => !ModelTypes.IsKnown(type)).Select(type => type.Name);

        Assert.Contains(typeof(CaseStudySlug), Reached);
        Assert.Empty(forgotten);
    }

    [Fact]
    public void Nullable_Should_AddNull_When_TheTypeIsAValueType()
    {
        Assert.Equal(typeof(int?), ModelTypes.Nullable(typeof(int)));
        Assert.Equal(typeof(DateOnly?), ModelTypes.Nullable(typeof(DateOnly)));
        Assert.All(Reached.Where(type => type.IsValueType), type => Assert.Equal(type, Nullable.GetUnderlyingType(ModelTypes.Nullable(type))));
    }

    [Fact]
    public void Empty_Should_HaveNoElements()
    {
        Assert.Equal([], Assert.IsType<DateOnly[]>(ModelTypes.Empty(typeof(DateOnly))));
        Assert.All(Reached, type => Assert.Equal((type, 0), (ModelTypes.Empty(type).GetType().GetElementType(), ModelTypes.Empty(type).Length)));
    }

    // From every kind of item, along properties, through lists and what may be null.
    private static Type[] Reach()
    {
        var items = typeof(CatalogItem).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(CatalogItem)));
        var (reached, open) = (new HashSet<Type>(), new Queue<Type>(items));
        while (open.TryDequeue(out var type))
        {
            if (reached.Add(type) && type.Assembly == typeof(CatalogItem).Assembly && !type.IsEnum)
            {
                foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                {
                    open.Enqueue(Plain(property.PropertyType));
                }
            }
        }

        return [.. reached];
    }

    private static Type Plain(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? Plain(type.GetGenericArguments()[^1]) : type);
}
