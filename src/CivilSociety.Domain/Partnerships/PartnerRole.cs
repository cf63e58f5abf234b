using System.ComponentModel;

namespace CivilSociety.Domain.Partnerships;

/// <summary>What a partner does for a practice, or the practice for the partner.</summary>
[Description("What a partner does for a practice, or the practice for the partner.")]
public enum PartnerRole
{
    /// <summary>Funds the practice.</summary>
    [Description("Funds the practice.")]
    Funder,

    /// <summary>Commissions the practice.</summary>
    [Description("Commissions the practice.")]
    Commissioner,

    /// <summary>Took or helped take the initiative.</summary>
    [Description("Took or helped take the initiative.")]
    Initiator,

    /// <summary>Sits in the steering or advisory group.</summary>
    [Description("Sits in the steering or advisory group.")]
    SteeringMember,

    /// <summary>Sits in the project group.</summary>
    [Description("Sits in the project group.")]
    ProjectGroupMember,

    /// <summary>Carries out the work together with the practice.</summary>
    [Description("Carries out the work together with the practice.")]
    ExecutingPartner,

    /// <summary>The larger body that the practice belongs to.</summary>
    [Description("The larger body that the practice belongs to.")]
    Umbrella,

    /// <summary>Houses or employs the practice.</summary>
    [Description("Houses or employs the practice.")]
    Host,

    /// <summary>Gives room for activities.</summary>
    [Description("Gives room for activities.")]
    Venue,

    /// <summary>Trains volunteers or professionals.</summary>
    [Description("Trains volunteers or professionals.")]
    Trainer,

    /// <summary>Sends participants to the practice.</summary>
    [Description("Sends participants to the practice.")]
    Referrer,

    /// <summary>The practice sends people there.</summary>
    [Description("The practice sends people there.")]
    ReferralTarget,

    /// <summary>Helps to find volunteers or participants.</summary>
    [Description("Helps to find volunteers or participants.")]
    RecruitmentChannel,

    /// <summary>Aligns activities with the practice.</summary>
    [Description("Aligns activities with the practice.")]
    Alignment,

    /// <summary>Exchanges information with the practice.</summary>
    [Description("Exchanges information with the practice.")]
    InformationExchange,

    /// <summary>Receives a service of the practice.</summary>
    [Description("Receives a service of the practice.")]
    ServiceRecipient,

    /// <summary>Supplies goods or services.</summary>
    [Description("Supplies goods or services.")]
    Supplier,

    /// <summary>Sponsors the practice.</summary>
    [Description("Sponsors the practice.")]
    Sponsor,

    /// <summary>Sets rules that the practice has to follow.</summary>
    [Description("Sets rules that the practice has to follow.")]
    Regulator,

    /// <summary>A twin or neighboring program.</summary>
    [Description("A twin or neighboring program.")]
    SiblingProgram,

    /// <summary>Takes over after the project.</summary>
    [Description("Takes over after the project.")]
    Successor,

    /// <summary>Volunteers look on there.</summary>
    [Description("Volunteers look on there.")]
    ShadowingPlace,

    /// <summary>The practice leads people there for leisure.</summary>
    [Description("The practice leads people there for leisure.")]
    LeisureTarget,
}
