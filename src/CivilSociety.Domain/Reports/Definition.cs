using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>A term that the report defines.</summary>
public sealed class Definition : CatalogItem
{
    /// <summary>The term.</summary>
    public required LocalizedText Term { get; init; }

    /// <summary>What it means, in our own words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The literature that the report refers to; null for none.</summary>
    public string? Literature { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
