namespace CivilSociety.Domain.Partnerships;

/// <summary>What kind of organization it is.</summary>
public enum OrganizationKind
{
    /// <summary>An organization of volunteers.</summary>
    VolunteerOrganization,

    /// <summary>A self-organization of migrants.</summary>
    SelfOrganization,

    /// <summary>A sports club.</summary>
    SportsClub,

    /// <summary>A student association.</summary>
    StudentAssociation,

    /// <summary>A welfare organization.</summary>
    Welfare,

    /// <summary>Youth care.</summary>
    YouthCare,

    /// <summary>Youth work.</summary>
    YouthWork,

    /// <summary>Parenting support.</summary>
    ParentingSupport,

    /// <summary>Health care.</summary>
    HealthCare,

    /// <summary>A school.</summary>
    School,

    /// <summary>A housing corporation.</summary>
    HousingCorporation,

    /// <summary>A municipality or a part of it.</summary>
    Municipality,

    /// <summary>A ministry or national service.</summary>
    NationalGovernment,

    /// <summary>The judiciary or a judicial service.</summary>
    Justice,

    /// <summary>A prison.</summary>
    Prison,

    /// <summary>A church, a mosque or another religious community.</summary>
    Religious,

    /// <summary>A sports federation or sports support body.</summary>
    SportsBody,

    /// <summary>A research or knowledge institute.</summary>
    KnowledgeInstitute,

    /// <summary>A fund.</summary>
    Fund,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A medium.</summary>
    Media,

    /// <summary>A cultural institution.</summary>
    Culture,

    /// <summary>A project or program.</summary>
    Project,

    /// <summary>An organization of another kind.</summary>
    Other,
}
