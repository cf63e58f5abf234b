using System.ComponentModel;

namespace CivilSociety.Domain.Volunteers;

/// <summary>The yes-or-no traits that practices decide.</summary>
[Description("The yes-or-no traits that practices decide.")]
public enum PracticeFeatureCode
{
    /// <summary>Volunteers are actively recruited.</summary>
    [Description("Volunteers are actively recruited.")]
    ActiveRecruitment,

    /// <summary>Volunteers are selected, or their suitability is judged.</summary>
    [Description("Volunteers are selected, or their suitability is judged.")]
    Selection,

    /// <summary>Volunteers are trained for this work.</summary>
    [Description("Volunteers are trained for this work.")]
    Training,

    /// <summary>Volunteers sign a written agreement.</summary>
    [Description("Volunteers sign a written agreement.")]
    Contract,

    /// <summary>Volunteers need a certificate of conduct (VOG).</summary>
    [Description("Volunteers need a certificate of conduct (VOG).")]
    CertificateOfConduct,

    /// <summary>A code of conduct, house rules or a protocol binds volunteers.</summary>
    [Description("A code of conduct, house rules or a protocol binds volunteers.")]
    CodeOfConduct,

    /// <summary>The tasks of volunteers are laid down.</summary>
    [Description("The tasks of volunteers are laid down.")]
    TaskDescription,

    /// <summary>Volunteers work by a roster.</summary>
    [Description("Volunteers work by a roster.")]
    Roster,

    /// <summary>A minimum period or number of shifts is required.</summary>
    [Description("A minimum period or number of shifts is required.")]
    MinimumCommitment,

    /// <summary>Volunteers receive money, a voucher or their expenses.</summary>
    [Description("Volunteers receive money, a voucher or their expenses.")]
    Compensation,

    /// <summary>Volunteers receive a certificate of their training.</summary>
    [Description("Volunteers receive a certificate of their training.")]
    TrainingCertificate,

    /// <summary>A volunteer coordinates other volunteers.</summary>
    [Description("A volunteer coordinates other volunteers.")]
    CoordinatingVolunteer,

    /// <summary>Volunteers can always turn to a known person or role.</summary>
    [Description("Volunteers can always turn to a known person or role.")]
    FixedContactPoint,

    /// <summary>Volunteers reflect on their work together.</summary>
    [Description("Volunteers reflect on their work together.")]
    PeerSupervision,

    /// <summary>Volunteers are guided one to one.</summary>
    [Description("Volunteers are guided one to one.")]
    IndividualSupervision,

    /// <summary>Volunteers meet as a team.</summary>
    [Description("Volunteers meet as a team.")]
    TeamMeeting,

    /// <summary>Volunteers are thanked with gifts, dinners or outings.</summary>
    [Description("Volunteers are thanked with gifts, dinners or outings.")]
    Appreciation,
}
