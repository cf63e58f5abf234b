namespace CivilSociety.Domain.Reports;

/// <summary>A kind of section of the report.</summary>
public enum SectionKind
{
    /// <summary>A chapter: its title, and what stands before its first numbered section.</summary>
    Chapter,

    /// <summary>A numbered section of a chapter.</summary>
    Section,

    /// <summary>The list of interviews at the end of a chapter.</summary>
    Interviews,

    /// <summary>The list of documents at the end of a chapter.</summary>
    Documents,

    /// <summary>The list of websites at the end of a chapter.</summary>
    Websites,

    /// <summary>An appendix, or a part of one.</summary>
    Appendix,

    /// <summary>The back cover.</summary>
    BackCover,
}
