using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>A catalog item that shows that a case study or a statement has an attribute, or that it does not.</summary>
/// <param name="Kind">The kind of item.</param>
/// <param name="Code">The code of the item within its kind.</param>
/// <param name="CaseStudy">The case study that it is about.</param>
/// <param name="Section">The report section that it comes from.</param>
/// <param name="Statement">The statement, for a statement and a coding; null for other kinds.</param>
/// <param name="IsAgainst">True for an item that denies the attribute, such as an absent practice.</param>
public sealed record Evidence(EvidenceKind Kind, string Code, Ref<CaseStudy> CaseStudy, Ref<ReportSection> Section, Ref<Statement>? Statement = null, bool IsAgainst = false)
{
    /// <inheritdoc/>
    /// <remarks>Of the code alone, which tells items apart: evidence is made distinct by the ten thousands.</remarks>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);
}

/// <summary>The kinds of catalog items that can make a cell of a coded table what it is; named as their types.</summary>
public enum EvidenceKind
{
    /// <summary>A case study in a layer.</summary>
    LayerPlacement,

    /// <summary>A type of a volunteer group.</summary>
    VolunteerGroupTyping,

    /// <summary>A form of collaboration of a case study.</summary>
    CollaborationPlacement,

    /// <summary>A practice of volunteer management.</summary>
    Practice,

    /// <summary>A professional role.</summary>
    ProfessionalRole,

    /// <summary>A volunteer group.</summary>
    VolunteerGroup,

    /// <summary>A partnership.</summary>
    Partnership,

    /// <summary>A target group.</summary>
    TargetGroup,

    /// <summary>A case study that chapter 1 names for a factor.</summary>
    NamedCase,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A factor applied to a statement.</summary>
    Coding,
}
