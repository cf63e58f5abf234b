using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>What the traits of volunteer management are called, and what is said of a practice that has them.</summary>
internal static class PracticeLabels
{
    public static LocalizedText Of(PracticeFeatureCode feature) => feature switch
    {
        PracticeFeatureCode.ActiveRecruitment => new("Actieve werving", "Active recruitment"),
        PracticeFeatureCode.Selection => new("Selectie", "Selection"),
        PracticeFeatureCode.Training => new("Training", "Training"),
        PracticeFeatureCode.Contract => new("Contract", "Contract"),
        PracticeFeatureCode.CertificateOfConduct => new("Verklaring Omtrent het Gedrag (VOG)", "Certificate of conduct (VOG)"),
        PracticeFeatureCode.CodeOfConduct => new("Gedragscode of huisregels", "Code of conduct or house rules"),
        PracticeFeatureCode.TaskDescription => new("Taakomschrijving", "Task description"),
        PracticeFeatureCode.Roster => new("Rooster", "Roster"),
        PracticeFeatureCode.MinimumCommitment => new("Minimale inzet", "Minimum commitment"),
        PracticeFeatureCode.Compensation => new("Vergoeding", "Compensation"),
        PracticeFeatureCode.TrainingCertificate => new("Certificaat van de training", "Training certificate"),
        PracticeFeatureCode.CoordinatingVolunteer => new("Coördinerende vrijwilliger", "Coordinating volunteer"),
        PracticeFeatureCode.FixedContactPoint => new("Vast aanspreekpunt", "Fixed contact point"),
        PracticeFeatureCode.PeerSupervision => new("Intervisie", "Peer supervision"),
        PracticeFeatureCode.IndividualSupervision => new("Individuele begeleiding", "Individual supervision"),
        PracticeFeatureCode.TeamMeeting => new("Teamoverleg", "Team meeting"),
        PracticeFeatureCode.Appreciation => new("Blijken van waardering", "Tokens of appreciation"),
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "Expected a feature."),
    };

    /// <summary>A main clause; the Dutch one is inverted, to follow a part of the sentence that comes first.</summary>
    public static LocalizedText ClauseOf(PracticeFeatureCode feature) => feature switch
    {
        PracticeFeatureCode.ActiveRecruitment => new("worden vrijwilligers actief geworven", "volunteers are actively recruited"),
        PracticeFeatureCode.Selection => new("worden vrijwilligers geselecteerd", "volunteers are selected"),
        PracticeFeatureCode.Training => new("worden vrijwilligers getraind", "volunteers are trained"),
        PracticeFeatureCode.Contract => new("tekenen vrijwilligers een contract", "volunteers sign a contract"),
        PracticeFeatureCode.CertificateOfConduct => new("hebben vrijwilligers een VOG nodig", "volunteers need a certificate of conduct"),
        PracticeFeatureCode.CodeOfConduct => new("geldt een gedragscode of gelden huisregels", "a code of conduct or house rules hold"),
        PracticeFeatureCode.TaskDescription => new("liggen de taken van vrijwilligers vast", "the tasks of volunteers are laid down"),
        PracticeFeatureCode.Roster => new("werken vrijwilligers met een rooster", "volunteers work by a roster"),
        PracticeFeatureCode.MinimumCommitment => new("wordt een minimale inzet gevraagd", "a minimum commitment is asked"),
        PracticeFeatureCode.Compensation => new("krijgen vrijwilligers een vergoeding", "volunteers are compensated"),
        PracticeFeatureCode.TrainingCertificate => new("krijgen vrijwilligers een certificaat van hun training", "volunteers receive a certificate of their training"),
        PracticeFeatureCode.CoordinatingVolunteer => new("coördineert een vrijwilliger andere vrijwilligers", "a volunteer coordinates other volunteers"),
        PracticeFeatureCode.FixedContactPoint => new("hebben vrijwilligers een vast aanspreekpunt", "volunteers have a fixed contact point"),
        PracticeFeatureCode.PeerSupervision => new("doen vrijwilligers aan intervisie", "volunteers reflect on their work together"),
        PracticeFeatureCode.IndividualSupervision => new("worden vrijwilligers individueel begeleid", "volunteers are guided one to one"),
        PracticeFeatureCode.TeamMeeting => new("komen vrijwilligers als team bijeen", "volunteers meet as a team"),
        PracticeFeatureCode.Appreciation => new("krijgen vrijwilligers blijken van waardering", "volunteers receive tokens of appreciation"),
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "Expected a feature."),
    };
}
