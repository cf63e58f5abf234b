namespace CivilSociety.Domain.Interventions;

/// <summary>Which part of the report places a case study in a layer; the two sometimes differ, and both are kept.</summary>
public enum PlacementSource
{
    /// <summary>Chapter 1, which compares the case studies with each other.</summary>
    CrossCaseChapter,

    /// <summary>The chapter of the case study itself.</summary>
    OwnChapter,
}
