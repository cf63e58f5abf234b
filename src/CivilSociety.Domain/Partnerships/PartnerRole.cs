namespace CivilSociety.Domain.Partnerships;

/// <summary>What a partner does for a practice, or the practice for the partner.</summary>
public enum PartnerRole
{
    /// <summary>Funds the practice.</summary>
    Funder,

    /// <summary>Commissions the practice.</summary>
    Commissioner,

    /// <summary>Took or helped take the initiative.</summary>
    Initiator,

    /// <summary>Sits in the steering or advisory group.</summary>
    SteeringMember,

    /// <summary>Sits in the project group.</summary>
    ProjectGroupMember,

    /// <summary>Carries out the work together with the practice.</summary>
    ExecutingPartner,

    /// <summary>The larger body that the practice belongs to.</summary>
    Umbrella,

    /// <summary>Houses or employs the practice.</summary>
    Host,

    /// <summary>Gives room for activities.</summary>
    Venue,

    /// <summary>Trains volunteers or professionals.</summary>
    Trainer,

    /// <summary>Sends participants to the practice.</summary>
    Referrer,

    /// <summary>The practice sends people there.</summary>
    ReferralTarget,

    /// <summary>Helps to find volunteers or participants.</summary>
    RecruitmentChannel,

    /// <summary>Works together with the practice; the report says no more.</summary>
    Collaborator,

    /// <summary>Directs the practice, or has the lead over it.</summary>
    Director,

    /// <summary>Aligns activities with the practice.</summary>
    Alignment,

    /// <summary>Exchanges information with the practice.</summary>
    InformationExchange,

    /// <summary>Receives a service of the practice.</summary>
    ServiceRecipient,

    /// <summary>Supplies goods or services.</summary>
    Supplier,

    /// <summary>Sponsors the practice.</summary>
    Sponsor,

    /// <summary>Sets rules that the practice has to follow.</summary>
    Regulator,

    /// <summary>A twin or neighboring program.</summary>
    SiblingProgram,

    /// <summary>Takes over after the project.</summary>
    Successor,

    /// <summary>Volunteers look on there.</summary>
    ShadowingPlace,

    /// <summary>The practice leads people there for leisure.</summary>
    LeisureTarget,
}
