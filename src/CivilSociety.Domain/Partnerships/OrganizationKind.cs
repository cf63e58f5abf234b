using System.ComponentModel;

namespace CivilSociety.Domain.Partnerships;

/// <summary>What kind of organization it is.</summary>
[Description("What kind of organization it is.")]
public enum OrganizationKind
{
    /// <summary>An organization of volunteers.</summary>
    [Description("An organization of volunteers.")]
    VolunteerOrganization,

    /// <summary>A self-organization of migrants.</summary>
    [Description("A self-organization of migrants.")]
    SelfOrganization,

    /// <summary>A sports club.</summary>
    [Description("A sports club.")]
    SportsClub,

    /// <summary>A student association.</summary>
    [Description("A student association.")]
    StudentAssociation,

    /// <summary>A welfare organization.</summary>
    [Description("A welfare organization.")]
    Welfare,

    /// <summary>Youth care.</summary>
    [Description("Youth care.")]
    YouthCare,

    /// <summary>Youth work.</summary>
    [Description("Youth work.")]
    YouthWork,

    /// <summary>Parenting support.</summary>
    [Description("Parenting support.")]
    ParentingSupport,

    /// <summary>Health care.</summary>
    [Description("Health care.")]
    HealthCare,

    /// <summary>A school.</summary>
    [Description("A school.")]
    School,

    /// <summary>A housing corporation.</summary>
    [Description("A housing corporation.")]
    HousingCorporation,

    /// <summary>A municipality or a part of it.</summary>
    [Description("A municipality or a part of it.")]
    Municipality,

    /// <summary>A ministry or national service.</summary>
    [Description("A ministry or national service.")]
    NationalGovernment,

    /// <summary>The judiciary or a judicial service.</summary>
    [Description("The judiciary or a judicial service.")]
    Justice,

    /// <summary>A prison.</summary>
    [Description("A prison.")]
    Prison,

    /// <summary>A church, a mosque or another religious community.</summary>
    [Description("A church, a mosque or another religious community.")]
    Religious,

    /// <summary>A sports federation or sports support body.</summary>
    [Description("A sports federation or sports support body.")]
    SportsBody,

    /// <summary>A research or knowledge institute.</summary>
    [Description("A research or knowledge institute.")]
    KnowledgeInstitute,

    /// <summary>A fund.</summary>
    [Description("A fund.")]
    Fund,

    /// <summary>A company.</summary>
    [Description("A company.")]
    Company,

    /// <summary>A medium.</summary>
    [Description("A medium.")]
    Media,

    /// <summary>A cultural institution.</summary>
    [Description("A cultural institution.")]
    Culture,

    /// <summary>A project or program.</summary>
    [Description("A project or program.")]
    Project,

    /// <summary>An organization of another kind.</summary>
    [Description("An organization of another kind.")]
    Other,
}
