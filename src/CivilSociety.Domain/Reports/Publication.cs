using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>A publication of the research program.</summary>
public sealed class Publication : CatalogItem
{
    /// <summary>The kind of publication.</summary>
    public required PublicationKind Kind { get; init; }

    /// <summary>The title: as printed in Dutch, translated in English.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The authors.</summary>
    public required IReadOnlyList<string> Authors { get; init => field = [.. value]; }

    /// <summary>Those who contributed.</summary>
    public required IReadOnlyList<string> Contributors { get; init => field = [.. value]; }

    /// <summary>The year of publication, or for which it is announced.</summary>
    public required int Year { get; init => field = Guard.AtLeast(1, value); }

    /// <summary>Whether it is out.</summary>
    public required PublicationStatus Status { get; init; }

    /// <summary>The place of publication.</summary>
    public required string Place { get; init => field = Guard.Text(value); }

    /// <summary>The publisher.</summary>
    public required string Publisher { get; init => field = Guard.Text(value); }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
