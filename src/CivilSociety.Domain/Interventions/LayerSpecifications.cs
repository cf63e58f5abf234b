using Ardalis.Specification;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Interventions;

/// <summary>Placements of case studies in a layer, as one part of the report states them; a wish is not a placement (codebook 3.3).</summary>
/// <example>caseStudies { nodes { layerPlacements(where: { layer: { code: { eq: "prevention" } }, status: { eq: ACTUAL }, section: { chapter: { eq: 1 } } }) } }</example>
public sealed class LayerPlacementsIn : Specification<LayerPlacement>
{
    private const int CrossCaseChapter = 1;

    /// <summary>In the layer, or in any layer where it is null; ranked as given, or in any way where the emphasis is null.</summary>
    public LayerPlacementsIn(string? layer, PlacementSource by = PlacementSource.CrossCaseChapter, Emphasis? emphasis = null)
    {
        Query.Where(placement => placement.Status == PlacementStatus.Actual);
        if (by == PlacementSource.CrossCaseChapter)
        {
            Query.Where(placement => placement.Section.Chapter == CrossCaseChapter);
        }
        else
        {
            Query.Where(placement => placement.Section.Chapter != CrossCaseChapter);
        }

        if (layer is not null)
        {
            Query.Where(placement => placement.Layer.Code == layer);
        }

        if (emphasis is not null)
        {
            Query.Where(placement => placement.Emphasis == emphasis);
        }
    }
}

/// <summary>Case studies that work in a layer: those with a placement of <see cref="LayerPlacementsIn"/>; the pattern attribute <c>layer</c>, <c>primary-layer</c> or <c>chapter-layer</c>.</summary>
/// <example>caseStudies(where: { layerPlacements: { some: { layer: { code: { eq: "prevention" } }, status: { eq: ACTUAL }, section: { chapter: { eq: 1 } } } } })</example>
public sealed class CaseStudiesInLayer : Specification<CaseStudy>
{
    /// <summary>In the layer, ranked as given or in any way where the emphasis is null.</summary>
    public CaseStudiesInLayer(string layer, PlacementSource by = PlacementSource.CrossCaseChapter, Emphasis? emphasis = null) =>
        Query.WhereSome(caseStudy => caseStudy.LayerPlacements, new LayerPlacementsIn(layer, by, emphasis));
}
