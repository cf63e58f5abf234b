namespace CivilSociety.Domain.Reports;

/// <summary>Whether a publication is out.</summary>
public enum PublicationStatus
{
    /// <summary>It is published.</summary>
    Published,

    /// <summary>It is announced.</summary>
    Announced,
}
