using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
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
        return Of(caseStudies, layers, types, forms, factors, await reader.ListAsync<Label>().ConfigureAwait(false));
    }

    /// <summary>The attributes for these vocabularies, by dimension and then in the order given; a value without a label is called by its code.</summary>
    public static IReadOnlyList<PatternAttribute> Of(
        IReadOnlyList<CaseStudy> caseStudies,
        IReadOnlyList<InterventionLayer> layers,
        IReadOnlyList<VolunteerType> types,
        IReadOnlyList<CollaborationForm> forms,
        IReadOnlyList<Factor> factors,
        IReadOnlyList<Label> labels)
    {
        var names = new Labels(labels);
        return
        [
            .. OfTerms(names, Dimension.CaseStudy, caseStudies, caseStudy => caseStudy.Name),
            .. OfTerms(names, Dimension.Layer, layers, layer => layer.Name),
            .. OfTerms(names, Dimension.PrimaryLayer, layers, layer => layer.Name),
            .. OfTerms(names, Dimension.ChapterLayer, layers, layer => layer.Name),
            .. OfTerms(names, Dimension.VolunteerType, types, type => type.Name),
            .. Initiatives.Select(each => names.Attribute(Dimension.Initiative, each)),
            .. OfTerms(names, Dimension.CollaborationForm, forms, form => form.Name),
            .. OfValues<PracticeFeatureCode>(names, Dimension.PracticeFeature),
            .. OfValues<Engagement>(names, Dimension.ProfessionalEngagement),
            .. OfValues<Engagement>(names, Dimension.VolunteerEngagement),
            .. OfValues<OrganizationKind>(names, Dimension.PartnerKind),
            .. OfValues<PartnerRole>(names, Dimension.PartnerRole),
            .. AgeBand.All.Select(names.Attribute),
            .. OfTerms(names, Dimension.NamedFactor, factors, factor => factor.Name),
            .. OfTerms(names, Dimension.Factor, factors, factor => factor.Name),
            .. factors.SelectMany(factor => OfStances(names, factor)),
            .. OfValues<FactorAspect>(names, Dimension.FactorAspect),
            .. OfValues<FactorEffect>(names, Dimension.FactorEffect),
            .. OfValues<CollaborationLevel>(names, Dimension.FactorLevel),
            .. OfValues<Stance>(names, Dimension.Stance),
            .. OfValues<CollaborationLevel>(names, Dimension.StatementLevel),
            .. OfValues<Perspective>(names, Dimension.Perspective),
            .. OfValues<StatementKind>(names, Dimension.StatementKind),
        ];
    }

    /// <summary>The key of a factor with a stance on it.</summary>
    public static string FactorStanceKey(string factor, Stance stance) => PatternAttribute.KeyOf(Dimension.FactorStance, FactorStance(factor, stance));

    private static IEnumerable<PatternAttribute> OfTerms<T>(Labels names, Dimension dimension, IEnumerable<T> terms, Func<T, LocalizedText> label)
        where T : CatalogItem => terms.Select(term => names.Attribute(dimension, term.Code, label(term)));

    private static IEnumerable<PatternAttribute> OfValues<TEnum>(Labels names, Dimension dimension)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(value => names.Attribute(dimension, value));

    private static IEnumerable<PatternAttribute> OfStances(Labels names, Factor factor) => Enum.GetValues<Stance>().Select(stance =>
    {
        var name = names.TextOf(stance);
        return names.Attribute(Dimension.FactorStance, FactorStance(factor.Code, stance), new($"{factor.Name.Nl} ({name.Nl})", $"{factor.Name.En} ({name.En})"));
    });

    private static string FactorStance(string factor, Stance stance) => $"{factor}/{Labels.NameOf(stance)}";
}
