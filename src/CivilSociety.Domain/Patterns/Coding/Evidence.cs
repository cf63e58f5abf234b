using System.ComponentModel;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>A catalog item that makes a cell of a coded table what it is.</summary>
/// <param name="Kind">The kind of item.</param>
/// <param name="Code">The code of the item within its kind.</param>
/// <param name="CaseStudy">Its case study.</param>
/// <param name="Section">The report section that says so.</param>
/// <param name="Statement">The statement, for a statement and a coding; null otherwise.</param>
/// <param name="IsAgainst">True for an item that denies the attribute, such as an absent practice.</param>
public sealed record Evidence(EvidenceKind Kind, string Code, Ref<CaseStudy> CaseStudy, Ref<ReportSection> Section, Ref<Statement>? Statement = null, bool IsAgainst = false);

/// <summary>The kinds of catalog items that can make a cell of a coded table what it is; named as their types.</summary>
[Description("The kinds of catalog items that can make a cell of a coded table what it is; named as their types.")]
public enum EvidenceKind
{
    /// <summary>A case study in a layer.</summary>
    [Description("A case study in a layer.")]
    LayerPlacement,

    /// <summary>A type of a volunteer group.</summary>
    [Description("A type of a volunteer group.")]
    VolunteerGroupTyping,

    /// <summary>A form of collaboration of a case study.</summary>
    [Description("A form of collaboration of a case study.")]
    CollaborationPlacement,

    /// <summary>A practice of volunteer management.</summary>
    [Description("A practice of volunteer management.")]
    Practice,

    /// <summary>A professional role.</summary>
    [Description("A professional role.")]
    ProfessionalRole,

    /// <summary>A volunteer group.</summary>
    [Description("A volunteer group.")]
    VolunteerGroup,

    /// <summary>A partnership.</summary>
    [Description("A partnership.")]
    Partnership,

    /// <summary>A target group.</summary>
    [Description("A target group.")]
    TargetGroup,

    /// <summary>A case study that chapter 1 names for a factor.</summary>
    [Description("A case study that chapter 1 names for a factor.")]
    NamedCase,

    /// <summary>A statement.</summary>
    [Description("A statement.")]
    Statement,

    /// <summary>A factor applied to a statement.</summary>
    [Description("A factor applied to a statement.")]
    Coding,
}
