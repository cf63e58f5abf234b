namespace CivilSociety.Domain.Search;

/// <summary>The kinds of items that are searched, each named for its class; all texts of an item are searched.</summary>
public enum SearchKind
{
    /// <summary>Case studies.</summary>
    CaseStudy,

    /// <summary>Statements.</summary>
    Statement,

    /// <summary>Organizations.</summary>
    Organization,

    /// <summary>Factors.</summary>
    Factor,

    /// <summary>Practices.</summary>
    Practice,

    /// <summary>Facts.</summary>
    Fact,

    /// <summary>Figures: label, number with precision, unit and years, and condition.</summary>
    Figure,

    /// <summary>Partnerships: content, and the name of the partner.</summary>
    Partnership,

    /// <summary>Groups of volunteers.</summary>
    VolunteerGroup,

    /// <summary>Professional roles.</summary>
    ProfessionalRole,

    /// <summary>Tasks of groups and roles.</summary>
    GroupTask,

    /// <summary>Locations.</summary>
    Location,

    /// <summary>Target groups.</summary>
    TargetGroup,

    /// <summary>Projects.</summary>
    Project,

    /// <summary>Sources.</summary>
    Source,

    /// <summary>Definitions.</summary>
    Definition,

    /// <summary>Discrepancies, with the values that differ.</summary>
    Discrepancy,

    /// <summary>The report's own findings.</summary>
    Finding,

    /// <summary>Sections of the report.</summary>
    ReportSection,

    /// <summary>Publications.</summary>
    Publication,

    /// <summary>Layers of the intervention pyramid.</summary>
    InterventionLayer,

    /// <summary>Types of volunteers.</summary>
    VolunteerType,

    /// <summary>Forms of collaboration.</summary>
    CollaborationForm,

    /// <summary>Characteristics of people.</summary>
    Characteristic,

    /// <summary>Terms of the glossary.</summary>
    GlossaryTerm,
}
