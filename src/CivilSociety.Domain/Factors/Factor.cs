using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Factors;

/// <summary>One of the report's own cross-case factors (sections 1.3 and 1.4).</summary>
public sealed class Factor : CatalogItem
{
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

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }

    /// <summary>The factors that say the opposite; the relation holds both ways.</summary>
    public IReadOnlyList<Factor> Opposites { get => RelatedList(field); internal set; }

    /// <summary>The case studies that chapter 1 itself names for the factor, kept apart from the codings.</summary>
    public IReadOnlyList<NamedCase> NamedCases { get => RelatedList(field); internal set; }

    /// <summary>The statements coded with the factor.</summary>
    public IReadOnlyList<Coding> Codings { get => RelatedList(field); internal set; }

    /// <summary>The cross-case conclusions about the factor.</summary>
    public IReadOnlyList<Finding> Findings { get => RelatedList(field); internal set; }

    /// <summary>The opposites as given, by one of the two factors; <see cref="Links"/> makes them known to both.</summary>
    internal IReadOnlyList<Factor> GivenOpposites { get; init => field = [.. value]; } = [];
}
