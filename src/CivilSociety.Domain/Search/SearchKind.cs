using System.ComponentModel;

namespace CivilSociety.Domain.Search;

/// <summary>The kinds of items that are searched.</summary>
[Description("The kinds of items that are searched.")]
public enum SearchKind
{
    /// <summary>Case studies: name, title and summary.</summary>
    [Description("Case studies: name, title and summary.")]
    CaseStudy,

    /// <summary>Statements: text.</summary>
    [Description("Statements: text.")]
    Statement,

    /// <summary>Organizations: name and description.</summary>
    [Description("Organizations: name and description.")]
    Organization,

    /// <summary>Factors: name and description.</summary>
    [Description("Factors: name and description.")]
    Factor,
}
