using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>One side of a discrepancy.</summary>
public sealed class DiscrepancyValue : ICatalogItem
{
    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The discrepancy.</summary>
    public required Discrepancy Discrepancy
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>What the section says.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The section that says so.</summary>
    public required ReportSection Section
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }
}
