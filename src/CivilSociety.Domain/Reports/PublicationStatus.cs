using System.ComponentModel;

namespace CivilSociety.Domain.Reports;

/// <summary>Whether a publication is out.</summary>
[Description("Whether a publication is out.")]
public enum PublicationStatus
{
    /// <summary>It is published.</summary>
    [Description("It is published.")]
    Published,

    /// <summary>It is announced.</summary>
    [Description("It is announced.")]
    Announced,
}
