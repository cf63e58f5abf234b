using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>A place where the report says two different things; both are kept.</summary>
public sealed class Discrepancy : ICatalogItem
{
    private List<DiscrepancyValue>? _values;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The case study; null for the report as a whole.</summary>
    public CaseStudy? CaseStudy
    {
        get;
        init
        {
            field = value;
            value?.Add(this);
        }
    }

    /// <summary>What it is about.</summary>
    public required LocalizedText Topic { get; init; }

    /// <summary>How the coding deals with it; null when there is nothing to say.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What the report says: two sides or more.</summary>
    public IReadOnlyList<DiscrepancyValue> Values => _values ?? [];

    internal void Add(DiscrepancyValue discrepancyValue) => (_values ??= []).Add(discrepancyValue);
}
