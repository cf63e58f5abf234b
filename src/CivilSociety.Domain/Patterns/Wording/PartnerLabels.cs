using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>What kinds and roles of partners are called.</summary>
internal static class PartnerLabels
{
    public static LocalizedText Of(OrganizationKind kind) => kind switch
    {
        OrganizationKind.VolunteerOrganization => new("Vrijwilligersorganisatie", "Volunteer organization"),
        OrganizationKind.SelfOrganization => new("Migrantenzelforganisatie", "Self-organization of migrants"),
        OrganizationKind.SportsClub => new("Sportvereniging", "Sports club"),
        OrganizationKind.StudentAssociation => new("Studentenvereniging", "Student association"),
        OrganizationKind.Welfare => new("Welzijn", "Welfare"),
        OrganizationKind.YouthCare => new("Jeugdzorg", "Youth care"),
        OrganizationKind.YouthWork => new("Jongerenwerk", "Youth work"),
        OrganizationKind.ParentingSupport => new("Opvoedondersteuning", "Parenting support"),
        OrganizationKind.HealthCare => new("Gezondheidszorg", "Health care"),
        OrganizationKind.School => new("School", "School"),
        OrganizationKind.HousingCorporation => new("Woningcorporatie", "Housing corporation"),
        OrganizationKind.Municipality => new("Gemeente", "Municipality"),
        OrganizationKind.NationalGovernment => new("Rijksoverheid", "National government"),
        OrganizationKind.Justice => new("Justitie", "Justice"),
        OrganizationKind.Prison => new("Gevangenis", "Prison"),
        OrganizationKind.Religious => new("Religieuze gemeenschap", "Religious community"),
        OrganizationKind.SportsBody => new("Sportbond of sportondersteuning", "Sports federation or support body"),
        OrganizationKind.KnowledgeInstitute => new("Kennisinstelling", "Knowledge institute"),
        OrganizationKind.Fund => new("Fonds", "Fund"),
        OrganizationKind.Company => new("Bedrijf", "Company"),
        OrganizationKind.Media => new("Media", "Media"),
        OrganizationKind.Culture => new("Culturele instelling", "Cultural institution"),
        OrganizationKind.Project => new("Project", "Project"),
        OrganizationKind.Other => new("Anders", "Other"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a kind of organization."),
    };

    public static LocalizedText Of(PartnerRole role) => role switch
    {
        PartnerRole.Funder => new("Financier", "Funder"),
        PartnerRole.Commissioner => new("Opdrachtgever", "Commissioner"),
        PartnerRole.Initiator => new("Initiatiefnemer", "Initiator"),
        PartnerRole.SteeringMember => new("Lid van stuur- of adviesgroep", "Member of the steering or advisory group"),
        PartnerRole.ProjectGroupMember => new("Lid van projectgroep", "Member of the project group"),
        PartnerRole.ExecutingPartner => new("Partner in de uitvoering", "Executing partner"),
        PartnerRole.Umbrella => new("Koepel", "Umbrella"),
        PartnerRole.Host => new("Gastheer of werkgever", "Host or employer"),
        PartnerRole.Venue => new("Biedt ruimte", "Gives room"),
        PartnerRole.Trainer => new("Trainer", "Trainer"),
        PartnerRole.Referrer => new("Verwijst door", "Refers to the practice"),
        PartnerRole.ReferralTarget => new("Krijgt doorverwezen", "Is referred to"),
        PartnerRole.RecruitmentChannel => new("Wervingskanaal", "Recruitment channel"),
        PartnerRole.Alignment => new("Afstemming", "Alignment"),
        PartnerRole.InformationExchange => new("Informatie-uitwisseling", "Information exchange"),
        PartnerRole.ServiceRecipient => new("Ontvangt een dienst", "Receives a service"),
        PartnerRole.Supplier => new("Leverancier", "Supplier"),
        PartnerRole.Sponsor => new("Sponsor", "Sponsor"),
        PartnerRole.Regulator => new("Stelt regels", "Sets rules"),
        PartnerRole.SiblingProgram => new("Zusterprogramma", "Sibling program"),
        PartnerRole.Successor => new("Opvolger", "Successor"),
        PartnerRole.ShadowingPlace => new("Meeloopplek", "Shadowing place"),
        PartnerRole.LeisureTarget => new("Plek voor vrije tijd", "Place of leisure"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Expected a role of a partner."),
    };
}
