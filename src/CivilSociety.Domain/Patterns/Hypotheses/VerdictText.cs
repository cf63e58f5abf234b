using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Hypotheses;

/// <summary>A verdict in words.</summary>
internal static class VerdictText
{
    public static string Of(Verdict verdict, Language language)
    {
        var text = verdict switch
        {
            Verdict.BorneOut => new LocalizedText("Bevestigd", "Borne out"),
            Verdict.PartlyBorneOut => new("Deels bevestigd", "Partly borne out"),
            Verdict.NotBorneOut => new("Niet bevestigd", "Not borne out"),
            _ => new("Niet te toetsen", "Cannot be tested"),
        };
        return text.In(language);
    }
}
