using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Schema;

/// <summary>A property of a class of the model, as the schema calls and describes it.</summary>
/// <param name="Name">The name of its field.</param>
/// <param name="Description">The summary of its doc comment.</param>
/// <param name="Path">The property of an instance.</param>
/// <param name="IsOptional">Whether it can be null.</param>
internal sealed record ModelProperty(string Name, string Description, LambdaExpression Path, bool IsOptional)
{
    // To a text 1.10 comes before 1.6: the sections are authored in the order of their numbers.
    private static readonly Expression<Func<ReportSection, int?>> NumberOfSection = section => section.Number == null ? null : section.Position;

    public Type Type => Path.Body.Type;

    /// <summary>What instances are sorted by.</summary>
    public LambdaExpression SortPath => Path.Body is MemberExpression { Member: { Name: nameof(ReportSection.Number) } number } && number.DeclaringType == typeof(ReportSection) ? NumberOfSection : Path;

    /// <summary>What it is a list of; null when it is no list.</summary>
    public Type? Element { get; } =
        Path.Body.Type.IsGenericType && Path.Body.Type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? Path.Body.Type.GetGenericArguments()[0] : null;

    /// <summary>The properties that the schema has of a class, as they are declared, inherited ones first.</summary>
    public static IEnumerable<ModelProperty> Of(Type model)
    {
        var nullability = new NullabilityInfoContext();
        var instance = Expression.Parameter(model, "item");
        foreach (var property in model.GetProperties().OrderBy(property => Depth(property.DeclaringType!)))
        {
            if (NameOf(model, property.Name) is { } name)
            {
                // The code of a case study is described by the property of that name.
                var described = model.GetProperty(nameof(CaseStudy.Slug)) is { } slug && name == "slug" ? slug : property;
                var isOptional = nullability.Create(property).ReadState == NullabilityState.Nullable;
                yield return new(name, Documentation.Of(described), Expression.Lambda(Expression.Property(instance, property), instance), isOptional);
            }
        }
    }

    // All that the schema calls otherwise than the model; null for what it leaves out.
    private static string? NameOf(Type model, string property) => (model.Name, property) switch
    {
        (_, nameof(CatalogItem.Position)) or (nameof(CaseStudy), nameof(CaseStudy.Slug)) => null,
        (nameof(CaseStudy), nameof(CaseStudy.Code)) => "slug",
        (nameof(CaseStudy), nameof(CaseStudy.ChapterNumber)) => "chapter",
        _ => JsonNamingPolicy.CamelCase.ConvertName(property),
    };

    private static int Depth(Type type) => type.BaseType is { } above ? Depth(above) + 1 : 0;
}
