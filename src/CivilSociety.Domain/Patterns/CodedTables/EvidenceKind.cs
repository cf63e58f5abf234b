namespace CivilSociety.Domain.Patterns.CodedTables;

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
