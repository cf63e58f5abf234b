using System.Reflection;
using System.Runtime.CompilerServices;

namespace CivilSociety.Domain.Tests;

/// <summary>What holds for every public type of the domain.</summary>
public sealed class HouseRulesTests
{
    private static readonly Type[] PublicTypes = typeof(ICatalog).Assembly.GetExportedTypes();

    [Fact]
    public void PublicTypes_Should_AllowNoInheritance_When_TheyAreNoInterfaces()
    {
        var open = PublicTypes
            .Where(type => !type.IsInterface && !type.IsSealed)
            .Where(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(constructor => !constructor.IsFamilyAndAssembly))
            .Select(type => type.FullName);

        Assert.Empty(open);
    }

    [Fact]
    public void PublicProperties_Should_BeSetOnlyInInitializers()
    {
        var mutable = PublicTypes
            .SelectMany(type => type.GetProperties())
            // What the framework gives to every exception is not ours.
            .Where(property => property.DeclaringType!.Assembly == typeof(ICatalog).Assembly)
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        Assert.Empty(mutable);
    }

    [Fact]
    public void PublicFields_Should_BeConstant()
    {
        var fields = PublicTypes
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields())
            .Where(field => !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.Empty(fields);
    }

    [Fact]
    public void PublicLists_Should_BeReadOnly()
    {
        Type[] mutable = [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>)];

        var lists = PublicTypes
            .SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType!.Assembly == typeof(ICatalog).Assembly)
            .Where(property => property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && mutable.Contains(property.PropertyType.GetGenericTypeDefinition())))
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        Assert.Empty(lists);
    }

    [Fact]
    public void Assembly_Should_ReferenceOneLibraryBesideTheFramework()
    {
        var others = typeof(ICatalog).Assembly
            .GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Equal(["Ardalis.Specification"], others);
    }

    [Fact]
    public void CatalogItems_Should_LiveInAFeatureFolder()
    {
        string[] features = ["CaseStudies", "Collaborations", "Factors", "Interventions", "Partnerships", "Reports", "Volunteers"];

        var folders = PublicTypes
            .Where(type => type.IsSubclassOf(typeof(CatalogItem)) && !type.IsAbstract)
            .Select(type => type.Namespace!["CivilSociety.Domain.".Length..])
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(features, folders);
    }
}
