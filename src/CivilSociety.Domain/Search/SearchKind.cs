namespace CivilSociety.Domain.Search;

/// <summary>The kinds of items that are searched.</summary>
public enum SearchKind
{
    /// <summary>Case studies: name, title and summary.</summary>
    CaseStudy,

    /// <summary>Statements: text.</summary>
    Statement,

    /// <summary>Organizations: name and description.</summary>
    Organization,

    /// <summary>Factors: name and description.</summary>
    Factor,
}
