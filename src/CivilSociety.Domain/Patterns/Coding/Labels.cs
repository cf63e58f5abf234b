using System.Text.Json;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>The labels of a catalog by their codes; a value without one, which a seed does not allow, is called by its code.</summary>
internal sealed class Labels(IEnumerable<Label> labels)
{
    private readonly Dictionary<string, Label> _labels = labels.ToDictionary(label => label.Code, StringComparer.Ordinal);

    /// <summary>The enums whose values have labels: all that people meet in the catalog and in patterns.</summary>
    public static IReadOnlyList<Type> Enums { get; } =
    [
        typeof(Dimension),
        typeof(Initiative),
        typeof(PracticeFeatureCode),
        typeof(Engagement),
        typeof(OrganizationKind),
        typeof(PartnerRole),
        typeof(FactorAspect),
        typeof(FactorEffect),
        typeof(CollaborationLevel),
        typeof(Stance),
        typeof(Perspective),
        typeof(StatementKind),
        typeof(Basis),
        typeof(Emphasis),
        typeof(Presence),
        typeof(PlacementStatus),
        typeof(PlacementSource),
        typeof(PartnershipStatus),
        typeof(PracticeCategory),
        typeof(PracticeStatus),
        typeof(Requirement),
        typeof(CharacteristicAspect),
        typeof(FactTopic),
        typeof(FigureAspect),
        typeof(QuantityScope),
        typeof(Precision),
        typeof(YearPrecision),
        typeof(Period),
        typeof(Unit),
        typeof(SectionKind),
        typeof(SourceKind),
        typeof(InterviewForm),
        typeof(DiscrepancyKind),
        typeof(NamedCaseRole),
        typeof(PublicationKind),
        typeof(PublicationStatus),
        typeof(PatternUnit),
        typeof(CrosstabMeasure),
        typeof(SimilarityCoefficient),
        typeof(RuleOrder),
        typeof(RuleRedundancy),
        typeof(Expectation),
        typeof(OutcomeValue),
        typeof(Verdict),
        typeof(EvidenceKind),
        typeof(SearchKind),
    ];

    /// <summary>The codes of all labels that a catalog needs.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enums.SelectMany(type => type.GetEnumNames().Select(name => CodeOf(type, name))), .. AgeBand.All.Select(CodeOf)];

    /// <summary>A name in keys and codes: <c>PracticeFeature</c> is <c>practice-feature</c>.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => NamesOf<TEnum>.All[value];

    /// <summary>The code of the label of a value, by its name in .NET.</summary>
    public static string CodeOf(Type type, string name) => $"{(type == typeof(PracticeFeatureCode) ? "practice-feature" : Spell(type.Name))}/{Spell(name)}";

    /// <summary>An attribute for an item of the catalog.</summary>
    public PatternAttribute Attribute(Dimension dimension, string value, LocalizedText label) =>
        new(PatternAttribute.KeyOf(dimension, value), dimension, label) { DimensionLabel = TextOf(dimension) };

    /// <summary>An attribute for a value.</summary>
    public PatternAttribute Attribute<TEnum>(Dimension dimension, TEnum value)
        where TEnum : struct, Enum => Attribute(dimension, NameOf(value), TextOf(value)) with { Clause = ClauseOf(value) };

    /// <summary>An attribute for ages.</summary>
    public PatternAttribute Attribute(AgeBand band) => Attribute(Dimension.TargetAge, band.Code, TextOf(CodeOf(band)));

    /// <summary>What a value is called.</summary>
    public LocalizedText TextOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => TextOf(CodeOf(value));

    /// <summary>The clause that says a value of a practice, in Dutch inverted; null where there is none.</summary>
    public LocalizedText? ClauseOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => _labels.GetValueOrDefault(CodeOf(value))?.Clause;

    private LocalizedText TextOf(string code) => _labels.TryGetValue(code, out var label) ? label.Text : new(code, code);

    private static string CodeOf(AgeBand band) => $"age-band/{band.Code}";

    private static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => CodeOf(typeof(TEnum), value.ToString());

    private static string Spell(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    // Spelled once: coding a case study takes some two thousand.
    private static class NamesOf<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> All = Enum.GetValues<TEnum>().ToDictionary(value => value, value => Spell(value.ToString()));
    }
}
