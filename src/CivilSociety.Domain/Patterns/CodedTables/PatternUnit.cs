namespace CivilSociety.Domain.Patterns.CodedTables;

/// <summary>What is counted: the rows of a coded table.</summary>
public enum PatternUnit
{
    /// <summary>Case studies; each has the attributes of its statements too.</summary>
    CaseStudies,

    /// <summary>Statements; each has the attributes of its case study too. They measure how much the report says, not how many people think so.</summary>
    Statements,
}
