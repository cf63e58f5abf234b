using System.ComponentModel;

namespace CivilSociety.Domain.Factors;

/// <summary>Who holds a statement.</summary>
[Description("Who holds a statement.")]
public enum Perspective
{
    /// <summary>The management of the practice.</summary>
    [Description("The management of the practice.")]
    Management,

    /// <summary>A coordinator of the practice.</summary>
    [Description("A coordinator of the practice.")]
    Coordinator,

    /// <summary>Coordinators at the national level or from elsewhere in the country.</summary>
    [Description("Coordinators at the national level or from elsewhere in the country.")]
    NationalCoordinator,

    /// <summary>The professionals.</summary>
    [Description("The professionals.")]
    Professional,

    /// <summary>The volunteers.</summary>
    [Description("The volunteers.")]
    Volunteer,

    /// <summary>An intern.</summary>
    [Description("An intern.")]
    Intern,

    /// <summary>The organization as such.</summary>
    [Description("The organization as such.")]
    Organization,

    /// <summary>People of a partner organization.</summary>
    [Description("People of a partner organization.")]
    PartnerOrganization,

    /// <summary>Those whom the practice is for.</summary>
    [Description("Those whom the practice is for.")]
    TargetGroup,

    /// <summary>The authors of the report.</summary>
    [Description("The authors of the report.")]
    Researcher,

    /// <summary>A source that the report quotes.</summary>
    [Description("A source that the report quotes.")]
    Literature,
}
