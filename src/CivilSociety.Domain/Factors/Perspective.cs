namespace CivilSociety.Domain.Factors;

/// <summary>Who holds a statement.</summary>
public enum Perspective
{
    /// <summary>The management of the practice.</summary>
    Management,

    /// <summary>A coordinator of the practice.</summary>
    Coordinator,

    /// <summary>Coordinators at the national level or from elsewhere in the country.</summary>
    NationalCoordinator,

    /// <summary>The professionals.</summary>
    Professional,

    /// <summary>The volunteers.</summary>
    Volunteer,

    /// <summary>An intern.</summary>
    Intern,

    /// <summary>The organization as such.</summary>
    Organization,

    /// <summary>People of a partner organization.</summary>
    PartnerOrganization,

    /// <summary>Those whom the practice is for.</summary>
    TargetGroup,

    /// <summary>The authors of the report.</summary>
    Researcher,

    /// <summary>A source that the report quotes.</summary>
    Literature,
}
