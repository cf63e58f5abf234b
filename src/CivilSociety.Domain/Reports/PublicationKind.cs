using System.ComponentModel;

namespace CivilSociety.Domain.Reports;

/// <summary>A kind of publication.</summary>
[Description("A kind of publication.")]
public enum PublicationKind
{
    /// <summary>A review of the literature.</summary>
    [Description("A review of the literature.")]
    LiteratureReview,

    /// <summary>A survey.</summary>
    [Description("A survey.")]
    Survey,

    /// <summary>The case studies: this report.</summary>
    [Description("The case studies: this report.")]
    CaseStudies,

    /// <summary>A handbook.</summary>
    [Description("A handbook.")]
    Handbook,
}
