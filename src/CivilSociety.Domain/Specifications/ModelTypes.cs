using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Specifications;

/// <summary>The types that paths through the model lead to: named here, so that a natively compiled program has what it cannot make when it runs.</summary>
internal static class ModelTypes
{
    private static readonly Dictionary<Type, ModelType> Known = new ModelType[]
    {
        Value<int>(),
        Value<long>(),
        Value<double>(),
        Value<bool>(),
        Value<char>(),
        Value<CaseStudySlug>(),
        Value<Basis>(),
        Value<CharacteristicAspect>(),
        Value<CollaborationLevel>(),
        Value<DiscrepancyKind>(),
        Value<Emphasis>(),
        Value<Engagement>(),
        Value<Expectation>(),
        Value<FactTopic>(),
        Value<FactorAspect>(),
        Value<FactorEffect>(),
        Value<FigureAspect>(),
        Value<Initiative>(),
        Value<InterviewForm>(),
        Value<Language>(),
        Value<NamedCaseRole>(),
        Value<OrganizationKind>(),
        Value<PartnerRole>(),
        Value<PartnershipStatus>(),
        Value<PatternUnit>(),
        Value<Period>(),
        Value<Perspective>(),
        Value<PlacementStatus>(),
        Value<PracticeCategory>(),
        Value<PracticeFeatureCode>(),
        Value<PracticeStatus>(),
        Value<Precision>(),
        Value<Presence>(),
        Value<PublicationKind>(),
        Value<PublicationStatus>(),
        Value<QuantityScope>(),
        Value<Requirement>(),
        Value<SectionKind>(),
        Value<SourceKind>(),
        Value<Stance>(),
        Value<StatementKind>(),
        Value<Unit>(),
        Value<YearPrecision>(),
        Reference<string>(),
        Reference<CaseStudy>(),
        Reference<Characteristic>(),
        Reference<Coding>(),
        Reference<CollaborationForm>(),
        Reference<CollaborationPlacement>(),
        Reference<Definition>(),
        Reference<Label>(),
        Reference<Discrepancy>(),
        Reference<DiscrepancyValue>(),
        Reference<Fact>(),
        Reference<Factor>(),
        Reference<Figure>(),
        Reference<Finding>(),
        Reference<FindingTest>(),
        Reference<GlossaryTerm>(),
        Reference<GroupTask>(),
        Reference<InterventionLayer>(),
        Reference<LayerPlacement>(),
        Reference<Location>(),
        Reference<NamedCase>(),
        Reference<Organization>(),
        Reference<Partnership>(),
        Reference<Practice>(),
        Reference<ProfessionalRole>(),
        Reference<Project>(),
        Reference<Publication>(),
        Reference<ReportSection>(),
        Reference<Source>(),
        Reference<Statement>(),
        Reference<TargetGroup>(),
        Reference<VolunteerGroup>(),
        Reference<VolunteerGroupTyping>(),
        Reference<VolunteerType>(),
        Reference<PracticeFeature>(),
        Reference<Quantity>(),
        Reference<Frequency>(),
        Reference<LocalizedText>(),
    }.ToDictionary(each => each.Type);

    public static bool IsKnown(Type type) => Known.ContainsKey(type);

    /// <summary>The type with null added to the values of a value type.</summary>
    /// <exception cref="NotSupportedException">The program is natively compiled and the type is none of the model's.</exception>
    public static Type Nullable(Type type) =>
        Known.TryGetValue(type, out var known) && known.Nullable is { } nullable ? nullable
        : RuntimeFeature.IsDynamicCodeSupported ? typeof(Nullable<>).MakeGenericType(type)
        : throw Unknown(type);

    /// <summary>A list of the type without elements.</summary>
    /// <exception cref="NotSupportedException">The program is natively compiled and the type is none of the model's.</exception>
    public static Array Empty(Type type) =>
        Known.TryGetValue(type, out var known) ? known.Empty
        : RuntimeFeature.IsDynamicCodeSupported ? Array.CreateInstance(type, 0)
        : throw Unknown(type);

    /// <summary>The kind of item that a property of this type leads to, alone or in a list; null when it is no relation.</summary>
    public static Type? ItemOf(Type type)
    {
        var item = type.IsGenericType ? type.GetGenericArguments()[0] : type;
        return typeof(CatalogItem).IsAssignableFrom(item) ? item : null;
    }

    /// <summary>The kind of item that a relation leads to; null when the kind of item has no such relation.</summary>
    public static Type? RelationOf(Type type, string name) =>
        Known.TryGetValue(type, out var known) && known.Type.GetProperty(name) is { } property ? ItemOf(property.PropertyType) : null;

    private static NotSupportedException Unknown(Type type) =>
        new($"A natively compiled program cannot follow a path to {type.Name}. Expected a type of the model, or int, long, double, bool, char or string.");

    private static ModelType Value<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>()
        where T : struct => new(typeof(T), typeof(T?), Array.Empty<T>());

    private static ModelType Reference<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>()
        where T : class => new(typeof(T), null, Array.Empty<T>());

    private sealed record ModelType([property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)][param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type Type, Type? Nullable, Array Empty);
}
