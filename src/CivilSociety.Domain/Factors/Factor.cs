using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Factors;

/// <summary>One of the report's own cross-case factors (sections 1.3 and 1.4).</summary>
public sealed class Factor : ICatalogItem
{
    private List<Factor>? _opposites;
    private List<NamedCase>? _namedCases;
    private List<Coding>? _codings;
    private List<Finding>? _findings;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>Whether it helps or hinders.</summary>
    public required FactorEffect Effect { get; init; }

    /// <summary>Between professional and volunteer, or in the chain.</summary>
    public required CollaborationLevel Level { get; init; }

    /// <summary>The sides of the factor; empty where it has one only.</summary>
    public required IReadOnlyList<FactorAspect> Aspects { get; init => field = [.. value]; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the report says about the factor, in our own words.</summary>
    public required LocalizedText Description { get; init; }

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

    /// <summary>The factors that say the opposite; the relation holds both ways.</summary>
    /// <remarks>Given by one of the two factors, known to both.</remarks>
    public IReadOnlyList<Factor> Opposites
    {
        get => _opposites ?? [];
        init
        {
            foreach (var other in value)
            {
                AddOpposite(other);
                other.AddOpposite(this);
            }
        }
    }

    /// <summary>The case studies that chapter 1 itself names for the factor, kept apart from the codings.</summary>
    public IReadOnlyList<NamedCase> NamedCases => _namedCases ?? [];

    /// <summary>The statements coded with the factor.</summary>
    public IReadOnlyList<Coding> Codings => _codings ?? [];

    /// <summary>The cross-case conclusions about the factor.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    internal void Add(NamedCase namedCase) => (_namedCases ??= []).Add(namedCase);

    internal void Add(Coding coding) => (_codings ??= []).Add(coding);

    internal void Add(Finding finding) => (_findings ??= []).Add(finding);

    private void AddOpposite(Factor other) => (_opposites ??= []).Add(other);
}
