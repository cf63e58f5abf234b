using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>A conclusion of the report across case studies.</summary>
public sealed class Finding : ICatalogItem
{
    private List<FindingTest>? _tests;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The conclusion, in our own words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The case studies that it names.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies { get; init => field = BackLink.Each(value, item => item.Add(this)); } = [];

    /// <summary>The layers that it is about.</summary>
    public IReadOnlyList<InterventionLayer> Layers { get; init => field = BackLink.Each(value, item => item.Add(this)); } = [];

    /// <summary>The factors that it is about.</summary>
    public IReadOnlyList<Factor> Factors { get; init => field = BackLink.Each(value, item => item.Add(this)); } = [];

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

    /// <summary>How it is tested against the coded data; empty where the data cannot tell.</summary>
    public IReadOnlyList<FindingTest> Tests => _tests ?? [];

    /// <summary>What of it the coded data cannot tell, and why; null when the tests say it all.</summary>
    public LocalizedText? Untestable { get; init; }

    internal void Add(FindingTest findingTest) => (_tests ??= []).Add(findingTest);
}
