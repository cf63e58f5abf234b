using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Interventions;

/// <summary>One of the four ordered layers of the intervention pyramid (report, section 1.2).</summary>
public sealed class InterventionLayer : CitingItem
{
    /// <summary>Place in the pyramid, from 1 (positive climate) to 4 (legal and clinical interventions).</summary>
    public required int Level { get; init => field = Guard.AtLeast(1, value); }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the layer is about.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Every placement in this layer: those of chapter 1 and those of the chapters of the case studies, which sometimes differ, and wishes too. So there are more than case studies in it.</summary>
    public IReadOnlyList<LayerPlacement> Placements { get => RelatedList(field); internal set; }

    /// <summary>The cross-case conclusions about the layer.</summary>
    public IReadOnlyList<Finding> Findings { get => RelatedList(field); internal set; }
}
