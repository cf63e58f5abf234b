using System.Diagnostics;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>What the codes mean for which the catalog has a name only.</summary>
internal static class CodeTexts
{
    public static LocalizedText NoneMentioned { get; } = new("Geen punten genoemd", "No points mentioned");

    public static LocalizedText NoneMentionedDescription { get; } = new(
        "Het rapport zegt uitdrukkelijk dat er geen punten zijn genoemd; dat is iets anders dan dat het niets zegt.",
        "The report says explicitly that no points were mentioned, which is not the same as silence.");

    public static LocalizedText Of(Stance stance) => stance switch
    {
        Stance.Confirms => new("De factor is er, helpt of zou zo moeten zijn.", "The factor is there, helps or should be so."),
        Stance.Lacking => new("De factor ontbreekt of wordt gewenst.", "The factor is missing or wanted."),
        Stance.Disputes => new("De uitspraak spreekt de factor tegen.", "The statement contradicts the factor."),
        Stance.Qualifies => new("De factor gaat op, maar niet zonder meer.", "The factor holds, but not without more."),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText Of(StatementKind kind) => kind switch
    {
        StatementKind.Strength => new("Iets wat goed gaat.", "Something that goes well."),
        StatementKind.Improvement => new("Iets wat beter kan.", "A point for improvement."),
        StatementKind.SuccessFactor => new(
            "Een cruciale succesfactor, aan het eind van het hoofdstuk aan anderen meegegeven.",
            "A crucial success factor, passed on to others at the end of the chapter."),
        StatementKind.Tip => new("Een tip voor anderen.", "A tip for others."),
        StatementKind.Contribution => new("Een bijdrage aan de pedagogische civil society.", "A contribution to the pedagogical civil society."),
        StatementKind.Observation => new("Een observatie over hoe de samenwerking werkt.", "An observation on how the collaboration works."),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a clause of a practice says; in Dutch it is inverted, to follow a part of the sentence.</summary>
    public static string? OfPractice(string? clause, Language language) =>
        clause is null ? null : new LocalizedText($"In deze praktijk {clause}.", $"In this practice, {clause}.").In(language);
}
