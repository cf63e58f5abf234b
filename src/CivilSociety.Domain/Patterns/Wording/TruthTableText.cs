using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>A truth table in a few sentences.</summary>
internal static class TruthTableText
{
    public static string Of(TruthTableReport report, Language language) => report.N == 0
        ? UnitText.Nothing(PatternUnit.CaseStudies, language)
        : string.Join(' ', new[] { Rows(report, language), Contradictions(report, language), NotPlaced(report, language), Solution(report, language) }.OfType<string>());

    private static string Rows(TruthTableReport report, Language language)
    {
        var (units, conditions) = (UnitText.Count(PatternUnit.CaseStudies, report.N, language), report.Conditions.Count);
        var empty = report.NecessarilyEmpty == 0
            ? ""
            : new LocalizedText($"; minstens {report.NecessarilyEmpty} moeten er leeg zijn", $"; at least {report.NecessarilyEmpty} must be empty").In(language);
        return new LocalizedText(
            $"{units} en {conditions} {(conditions == 1 ? "conditie" : "condities")}: van de {report.PossibleRows} configuraties zijn er {report.Rows.Count} gezien{empty}.",
            $"{units} and {conditions} {(conditions == 1 ? "condition" : "conditions")}: of the {report.PossibleRows} configurations {report.Rows.Count} are seen{empty}.").In(language);
    }

    private static string? Contradictions(TruthTableReport report, Language language) => report.Contradictions.Count == 0
        ? null
        : new LocalizedText($"Tegenstrijdig: {report.Contradictions.Count}.", $"Contradictory: {report.Contradictions.Count}.").In(language);

    private static string? NotPlaced(TruthTableReport report, Language language) => report.NotPlaced.Count == 0
        ? null
        : new LocalizedText(
            $"Bij {UnitText.Count(PatternUnit.CaseStudies, report.NotPlaced.Count, language)} is een conditie niet vermeld.",
            $"A condition is not stated in {UnitText.Count(PatternUnit.CaseStudies, report.NotPlaced.Count, language)}.").In(language);

    private static string Solution(TruthTableReport report, Language language)
    {
        var outcome = AttributeText.Phrase(report.Outcome, language);
        if (report.Solution.Models is not [var model, ..])
        {
            return new LocalizedText($"Geen configuratie is toereikend voor {outcome}.", $"No configuration is sufficient for {outcome}.").In(language);
        }

        var terms = string.Join("; ", model.Terms.Select(term => $"{term.Configuration.Description(language)} ({AttributeText.Join(term.Sufficiency.TypicalCaseStudies.Select(each => each.Code), language)})"));
        var others = report.Solution.Models.Count == 1
            ? ""
            : new LocalizedText($" Er zijn {report.Solution.Models.Count} even korte oplossingen.", $" There are {report.Solution.Models.Count} equally short solutions.").In(language);
        return new LocalizedText($"Toereikend voor {outcome}: {terms}.", $"Sufficient for {outcome}: {terms}.").In(language) + others;
    }
}
