namespace CivilSociety.Domain.Volunteers;

/// <summary>The yes-or-no traits that practices decide.</summary>
public enum PracticeFeatureCode
{
    /// <summary>Volunteers are actively recruited.</summary>
    ActiveRecruitment,

    /// <summary>Volunteers are selected, or their suitability is judged.</summary>
    Selection,

    /// <summary>Volunteers are trained for this work.</summary>
    Training,

    /// <summary>Volunteers sign a written agreement.</summary>
    Contract,

    /// <summary>Volunteers need a certificate of conduct (VOG).</summary>
    CertificateOfConduct,

    /// <summary>A code of conduct, house rules or a protocol binds volunteers.</summary>
    CodeOfConduct,

    /// <summary>The tasks of volunteers are laid down.</summary>
    TaskDescription,

    /// <summary>Volunteers work by a roster.</summary>
    Roster,

    /// <summary>A minimum period or number of shifts is required.</summary>
    MinimumCommitment,

    /// <summary>Volunteers receive money, a voucher or their expenses.</summary>
    Compensation,

    /// <summary>Volunteers receive a certificate of their training.</summary>
    TrainingCertificate,

    /// <summary>A volunteer coordinates other volunteers.</summary>
    CoordinatingVolunteer,

    /// <summary>Volunteers can always turn to a known person or role.</summary>
    FixedContactPoint,

    /// <summary>Volunteers reflect on their work together.</summary>
    PeerSupervision,

    /// <summary>Volunteers are guided one to one.</summary>
    IndividualSupervision,

    /// <summary>Volunteers meet as a team.</summary>
    TeamMeeting,

    /// <summary>Volunteers are thanked with gifts, dinners or outings.</summary>
    Appreciation,
}
