namespace CivilSociety.Domain.Search;

/// <summary>How the hits of a search, on all pages, are spread.</summary>
public sealed record SearchFacets
{
    /// <summary>How many hits each kind has: those with hits, most first, equal ones by the name of the kind.</summary>
    public required IReadOnlyList<KindFacet> Kinds { get; init => field = [.. value]; }

    /// <summary>How many hits each case study has: those with hits, most first, equal ones by code. What belongs to none or to several counts for none.</summary>
    public required IReadOnlyList<CaseStudyFacet> CaseStudies { get; init => field = [.. value]; }
}

/// <summary>How many hits are of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many hits.</param>
public sealed record KindFacet(SearchKind Kind, int Count);

/// <summary>How many hits are, or belong to, a case study.</summary>
/// <param name="CaseStudy">The code of the case study.</param>
/// <param name="Count">How many hits.</param>
public sealed record CaseStudyFacet(string CaseStudy, int Count);
