using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>What the codes of statements and factors are called.</summary>
internal static class StatementLabels
{
    public static LocalizedText Of(Perspective perspective) => perspective switch
    {
        Perspective.Management => new("Management", "Management"),
        Perspective.Coordinator => new("Coördinator", "Coordinator"),
        Perspective.NationalCoordinator => new("Landelijke coördinator", "National coordinator"),
        Perspective.Professional => new("Beroepskracht", "Professional"),
        Perspective.Volunteer => new("Vrijwilliger", "Volunteer"),
        Perspective.Intern => new("Stagiair", "Intern"),
        Perspective.Organization => new("Organisatie", "Organization"),
        Perspective.PartnerOrganization => new("Partnerorganisatie", "Partner organization"),
        Perspective.TargetGroup => new("Doelgroep", "Target group"),
        Perspective.Researcher => new("Onderzoeker", "Researcher"),
        Perspective.Literature => new("Literatuur", "Literature"),
        _ => throw new ArgumentOutOfRangeException(nameof(perspective), perspective, "Expected a perspective."),
    };

    public static LocalizedText Of(StatementKind kind) => kind switch
    {
        StatementKind.Strength => new("Wat goed gaat", "Strength"),
        StatementKind.Improvement => new("Verbeterpunt", "Point for improvement"),
        StatementKind.SuccessFactor => new("Succesfactor", "Success factor"),
        StatementKind.Tip => new("Tip", "Tip"),
        StatementKind.Contribution => new("Bijdrage aan de pedagogische civil society", "Contribution to the pedagogical civil society"),
        StatementKind.Observation => new("Observatie", "Observation"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a kind of statement."),
    };

    public static LocalizedText Of(Stance stance) => stance switch
    {
        Stance.Confirms => new("bevestigt", "confirms"),
        Stance.Lacking => new("gemist", "lacking"),
        Stance.Disputes => new("bestrijdt", "disputes"),
        Stance.Qualifies => new("nuanceert", "qualifies"),
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "Expected a stance."),
    };

    public static LocalizedText Of(FactorAspect aspect) => aspect switch
    {
        FactorAspect.Freedom => new("Vrijheid", "Freedom"),
        FactorAspect.Framework => new("Kader", "Framework"),
        FactorAspect.Training => new("Deskundigheidsbevordering", "Training"),
        FactorAspect.Selection => new("Selectie", "Selection"),
        FactorAspect.Coordinator => new("Coördinerende vrijwilliger", "Coordinating volunteer"),
        FactorAspect.ContactPoint => new("Aanspreekpunt bij de professionals", "Contact point among the professionals"),
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "Expected a side of a factor."),
    };

    public static LocalizedText Of(FactorEffect effect) => effect switch
    {
        FactorEffect.Activating => new("Activerend", "Activating"),
        FactorEffect.Hindering => new("Belemmerend", "Hindering"),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Expected an effect."),
    };

    public static LocalizedText Of(CollaborationLevel level) => level switch
    {
        CollaborationLevel.Internal => new("Intern", "Internal"),
        CollaborationLevel.Chain => new("Keten", "Chain"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a level."),
    };
}
