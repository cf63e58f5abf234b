using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;
using CivilSociety.Exchange.Reading;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>What case studies are coded by, as variables: the catalog's own specifications decide each.</summary>
internal sealed class CaseVariables
{
    private static readonly LocalizedText ClosedWorld = new("Niet gecodeerd telt als nee.", "Not coded counts as no.");

    private static readonly LocalizedText OpenWorld = new(
        "Geen waarde: het rapport zegt het niet, of zegt beide; de beschrijving van de casus zegt welke.",
        "No value: the report does not say, or says both; the description of the case says which.");

    private readonly ValueNames _names;
    private readonly UniqueNames _unique = new();
    private readonly Dictionary<PracticeFeatureCode, CaseStudiesWithFeature> _mixed;

    private CaseVariables(ValueNames names)
    {
        _names = names;
        _mixed = Enum.GetValues<PracticeFeatureCode>().ToDictionary(feature => feature, feature => new CaseStudiesWithFeature(feature, Presence.Mixed));
    }

    public IReadOnlyList<CaseVariable> All { get; private set; } = [];

    public static async Task<CaseVariables> ReadAsync(ICatalog catalog, ValueNames names, CancellationToken cancellationToken)
    {
        var layers = await catalog.ListAsync(new Specification<InterventionLayer>(), cancellationToken: cancellationToken);
        var types = await catalog.ListAsync(new Specification<VolunteerType>(), cancellationToken: cancellationToken);
        var forms = await catalog.ListAsync(new Specification<CollaborationForm>(), cancellationToken: cancellationToken);
        var variables = new CaseVariables(names);
        variables.All =
        [
            variables.Number("number", new("Nummer", "Number"), caseStudy => caseStudy.Number),
            variables.Number("chapter", new("Hoofdstuk", "Chapter"), caseStudy => caseStudy.ChapterNumber),
            .. layers.Select(layer => variables.Item(Dimension.Layer, layer, layer.Name, new CaseStudiesInLayer(layer.Code))),
            .. layers.Select(layer => variables.Item(Dimension.PrimaryLayer, layer, layer.Name, new CaseStudiesInLayer(layer.Code, emphasis: Emphasis.Primary))),
            .. layers.Select(layer => variables.Item(Dimension.ChapterLayer, layer, layer.Name, new CaseStudiesInLayer(layer.Code, PlacementSource.OwnChapter))),
            .. types.Select(type => variables.Item(Dimension.VolunteerType, type, type.Name, new CaseStudiesWithVolunteerType(type.Code))),
            .. forms.Select(form => variables.Item(Dimension.CollaborationForm, form, form.Name, new CaseStudiesWithForm(form.Code))),
            .. Enum.GetValues<Perspective>().Select(variables.Perspective),
            .. Enum.GetValues<PracticeFeatureCode>().Select(variables.Feature),
        ];
        return variables;
    }

    /// <summary>The case studies with all that the values of the variables are read from.</summary>
    public static Specification<CaseStudy> CaseStudies()
    {
        var specification = new Specification<CaseStudy>();
        specification.Query.Include(caseStudy => caseStudy.LayerPlacements).ThenInclude(placement => placement.Layer);
        specification.Query.Include(caseStudy => caseStudy.LayerPlacements).ThenInclude(placement => placement.Section);
        specification.Query.Include(caseStudy => caseStudy.VolunteerGroups).ThenInclude(group => group.Types).ThenInclude(typing => typing.Type);
        specification.Query.Include(caseStudy => caseStudy.CollaborationForms).ThenInclude(placement => placement.Form);
        specification.Query.Include(caseStudy => caseStudy.Practices);
        specification.Query.Include(caseStudy => caseStudy.Statements);
        // A query for each list: one for all of them has a row for each combination of their items.
        specification.Query.AsSplitQuery();
        return specification;
    }

    /// <summary>The features of which the report says both that they are there and that they are not, in a sentence; null for none.</summary>
    public string? SaidBothWays(CaseStudy caseStudy) =>
        _mixed.Where(feature => feature.Value.IsSatisfiedBy(caseStudy)).Select(feature => _names.Of(feature.Key)).ToList() is [_, ..] features
            ? new LocalizedText("Het rapport zegt zowel ja als nee, voor verschillende groepen of plaatsen: ", "The report says both yes and no, for different groups or places: ")
                .In(_names.Language) + string.Join("; ", features) + "."
            : null;

    private CaseVariable Number(string code, LocalizedText name, Func<CaseStudy, object?> valueOf) =>
        new(RefiGuid.Of("variable", code), _unique.Take(name.In(_names.Language), code), null, valueOf) { IsNumber = true };

    private CaseVariable Item(Dimension dimension, CatalogItem item, LocalizedText name, ISpecification<CaseStudy> holds) =>
        YesOrNo(dimension, item.Code, name.In(_names.Language), ClosedWorld, caseStudy => holds.IsSatisfiedBy(caseStudy));

    private CaseVariable Perspective(Perspective perspective)
    {
        var held = new StatementsHeldBy(perspective);
        return YesOrNo(Dimension.Perspective, ValueNames.NameOf(perspective), _names.Of(perspective), ClosedWorld, caseStudy => caseStudy.Statements.Any(held.IsSatisfiedBy));
    }

    private CaseVariable Feature(PracticeFeatureCode feature)
    {
        var (present, absent) = (new CaseStudiesWithFeature(feature), new CaseStudiesWithFeature(feature, Presence.Absent));
        return YesOrNo(
            Dimension.PracticeFeature,
            ValueNames.NameOf(feature),
            _names.Of(feature),
            OpenWorld,
            caseStudy => present.IsSatisfiedBy(caseStudy) ? true : absent.IsSatisfiedBy(caseStudy) ? false : null);
    }

    private CaseVariable YesOrNo(Dimension dimension, string code, string name, LocalizedText description, Func<CaseStudy, bool?> valueOf) => new(
        RefiGuid.Of("variable", $"{ValueNames.NameOf(dimension)}/{code}"),
        _unique.Take($"{_names.TitleOf(dimension)}: {Capitals.None(name)}", code),
        description.In(_names.Language),
        caseStudy => valueOf(caseStudy));
}
