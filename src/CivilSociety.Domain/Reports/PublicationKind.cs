namespace CivilSociety.Domain.Reports;

/// <summary>A kind of publication.</summary>
public enum PublicationKind
{
    /// <summary>A review of the literature.</summary>
    LiteratureReview,

    /// <summary>A survey.</summary>
    Survey,

    /// <summary>The case studies: this report.</summary>
    CaseStudies,

    /// <summary>A handbook.</summary>
    Handbook,
}
