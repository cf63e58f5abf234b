using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>All attributes that there are for a catalog: of enumerations every value, of vocabularies every term.</summary>
public static class AttributeList
{
    /// <summary>The initiatives that are attributes; both of them are two.</summary>
    internal static IReadOnlyList<Initiative> Initiatives { get; } = [Initiative.Own, Initiative.Invited];

    internal static async Task<IReadOnlyList<PatternAttribute>> ReadAsync(CatalogReader reader, IReadOnlyList<CaseStudy> caseStudies, IReadOnlyList<Factor> factors)
    {
        var layers = await reader.ListAsync<InterventionLayer>().ConfigureAwait(false);
        var types = await reader.ListAsync<VolunteerType>().ConfigureAwait(false);
        var forms = await reader.ListAsync<CollaborationForm>().ConfigureAwait(false);
        return Of(caseStudies, layers, types, forms, factors);
    }

    /// <summary>The attributes for these vocabularies, by dimension and then in the order given.</summary>
    public static IReadOnlyList<PatternAttribute> Of(
        IReadOnlyList<CaseStudy> caseStudies,
        IReadOnlyList<InterventionLayer> layers,
        IReadOnlyList<VolunteerType> types,
        IReadOnlyList<CollaborationForm> forms,
        IReadOnlyList<Factor> factors) =>
        [
            .. OfTerms(Dimension.CaseStudy, caseStudies, caseStudy => caseStudy.Name),
            .. OfTerms(Dimension.Layer, layers, layer => layer.Name),
            .. OfTerms(Dimension.PrimaryLayer, layers, layer => layer.Name),
            .. OfTerms(Dimension.ChapterLayer, layers, layer => layer.Name),
            .. OfTerms(Dimension.VolunteerType, types, type => type.Name),
            .. OfValues(Dimension.Initiative, Initiatives, PeopleLabels.Of),
            .. OfTerms(Dimension.CollaborationForm, forms, form => form.Name),
            .. OfValues(Dimension.PracticeFeature, Enum.GetValues<PracticeFeatureCode>(), PracticeLabels.Of),
            .. OfValues(Dimension.ProfessionalEngagement, Enum.GetValues<Engagement>(), PeopleLabels.Of),
            .. OfValues(Dimension.VolunteerEngagement, Enum.GetValues<Engagement>(), PeopleLabels.Of),
            .. OfValues(Dimension.PartnerKind, Enum.GetValues<OrganizationKind>(), PartnerLabels.Of),
            .. OfValues(Dimension.PartnerRole, Enum.GetValues<PartnerRole>(), PartnerLabels.Of),
            .. AgeBand.All.Select(band => new PatternAttribute(PatternAttribute.KeyOf(Dimension.TargetAge, band.Code), Dimension.TargetAge, band.Label)),
            .. OfTerms(Dimension.NamedFactor, factors, factor => factor.Name),
            .. OfTerms(Dimension.Factor, factors, factor => factor.Name),
            .. factors.SelectMany(OfStances),
            .. OfValues(Dimension.FactorAspect, Enum.GetValues<FactorAspect>(), StatementLabels.Of),
            .. OfValues(Dimension.FactorEffect, Enum.GetValues<FactorEffect>(), StatementLabels.Of),
            .. OfValues(Dimension.FactorLevel, Enum.GetValues<CollaborationLevel>(), StatementLabels.Of),
            .. OfValues(Dimension.Stance, Enum.GetValues<Stance>(), StatementLabels.Of),
            .. OfValues(Dimension.StatementLevel, Enum.GetValues<CollaborationLevel>(), StatementLabels.Of),
            .. OfValues(Dimension.Perspective, Enum.GetValues<Perspective>(), StatementLabels.Of),
            .. OfValues(Dimension.StatementKind, Enum.GetValues<StatementKind>(), StatementLabels.Of),
        ];

    /// <summary>The key of a factor with a stance on it.</summary>
    public static string FactorStanceKey(string factor, Stance stance) => PatternAttribute.KeyOf(Dimension.FactorStance, $"{factor}/{KebabCase.Of(stance)}");

    private static IEnumerable<PatternAttribute> OfTerms<T>(Dimension dimension, IEnumerable<T> terms, Func<T, LocalizedText> label)
        where T : ICatalogItem => terms.Select(term => new PatternAttribute(PatternAttribute.KeyOf(dimension, term.Code), dimension, label(term)));

    private static IEnumerable<PatternAttribute> OfValues<TEnum>(Dimension dimension, IEnumerable<TEnum> values, Func<TEnum, LocalizedText> label)
        where TEnum : struct, Enum => values.Select(value => new PatternAttribute(PatternAttribute.KeyOf(dimension, value), dimension, label(value)));

    private static IEnumerable<PatternAttribute> OfStances(Factor factor) => Enum.GetValues<Stance>().Select(stance =>
    {
        var name = StatementLabels.Of(stance);
        return new PatternAttribute(FactorStanceKey(factor.Code, stance), Dimension.FactorStance, new($"{factor.Name.Nl} ({name.Nl})", $"{factor.Name.En} ({name.En})"));
    });
}
