using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>What a value is called that case studies and statements are coded by, where the value is no item of the catalog.</summary>
/// <remarks>The code is the kind of value and the value, such as <c>practice-feature/training</c>.</remarks>
public sealed class Label : CatalogItem
{
    /// <summary>The name of the value.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>A main clause that says it of a practice, the Dutch one inverted, to follow a part of the sentence that comes first; null where the name serves.</summary>
    public LocalizedText? Clause { get; init; }
}
