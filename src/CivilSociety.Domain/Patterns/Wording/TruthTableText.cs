using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>A truth table in a few sentences.</summary>
internal static class TruthTableText
{
    public static string Of(TruthTableReport report, Language language) => Grammar.Sentences(
    [
        report.Scope?.In(language),
        .. report.N == 0
            ? [UnitText.Nothing(PatternUnit.CaseStudies, language)]
            : (IEnumerable<string?>)
            [
                Rows(report, language),
                Configurations(report, OutcomeValue.Contradiction, new("Tegenstrijdig", "Contradictory"), language),
                Configurations(report, OutcomeValue.Undecided, new("Onbeslist, want de uitkomst is niet vermeld", "Undecided, since the outcome is not stated"), language),
                NotPlaced(report, language),
                .. Solution(report, language),
            ],
    ]);

    private static string Rows(TruthTableReport report, Language language)
    {
        var empty = report.NecessarilyEmpty switch
        {
            0 => "",
            1 => new LocalizedText("; minstens 1 moet er leeg zijn", "; at least 1 must be empty").In(language),
            var many => new LocalizedText($"; minstens {many} moeten er leeg zijn", $"; at least {many} must be empty").In(language),
        };
        var seen = report.Rows.Count;
        return new LocalizedText(
            $"{UnitText.Count(PatternUnit.CaseStudies, report.N, Language.Nl)} en {Noun.Condition.Count(report.Conditions.Count, Language.Nl)}: van de {report.PossibleRows} configuraties {(seen == 1 ? "is er 1" : $"zijn er {seen}")} gezien{empty}.",
            $"{UnitText.Count(PatternUnit.CaseStudies, report.N, Language.En)} and {Noun.Condition.Count(report.Conditions.Count, Language.En)}: of the {report.PossibleRows} configurations {seen} {(seen == 1 ? "is" : "are")} seen{empty}.").In(language);
    }

    private static string? Configurations(TruthTableReport report, OutcomeValue value, LocalizedText what, Language language)
    {
        var rows = report.Rows.Where(row => row.Outcome == value).ToList();
        return rows.Count == 0
            ? null
            : $"{what.In(language)}: {string.Join("; ", rows.Select(row => $"{row.Configuration.Description(language)} ({Names(report, row.CaseStudies, language)})"))}.";
    }

    private static string? NotPlaced(TruthTableReport report, Language language) => report.NotPlaced.Count == 0
        ? null
        : new LocalizedText(
            $"In geen configuratie, want een conditie staat niet vast: {Names(report, report.NotPlaced.Select(each => each.CaseStudy), Language.Nl)}.",
            $"In no configuration, since a condition is not certain: {Names(report, report.NotPlaced.Select(each => each.CaseStudy), Language.En)}.").In(language);

    private static IEnumerable<string?> Solution(TruthTableReport report, Language language)
    {
        var outcome = AttributeText.Phrase(report.Outcome, language);
        var cuts = Cuts(report, language);
        if (report.Solution.Models is not [var model, ..])
        {
            yield return new LocalizedText($"Geen configuratie is toereikend voor {outcome}{cuts}.", $"No configuration is sufficient for {outcome}{cuts}.").In(language);
            yield break;
        }

        yield return new LocalizedText("Toereikend voor ", "Sufficient for ").In(language) + $"{outcome}{cuts}: {string.Join("; ", model.Terms.Select(term => Term(report, term, language)))}.";
        if (report.Solution.Models.Count > 1)
        {
            yield return new LocalizedText(
                $"Er zijn {report.Solution.Models.Count} even korte oplossingen.",
                $"There are {report.Solution.Models.Count} equally short solutions.").In(language);
        }

        LocalizedText phrase = new(AttributeText.Phrase(report.Outcome, Language.Nl), AttributeText.Phrase(report.Outcome, Language.En));
        yield return new PairText(PatternUnit.CaseStudies, model.Whole.Counts) { Second = phrase, Clause = phrase }.CouldNotFail(language);
    }

    // The share says what a cut below 1 would hide, and the names who breaks it.
    private static string Term(TruthTableReport report, Term term, Language language)
    {
        var (consistency, breaking) = (term.Sufficiency.Consistency!.Value, term.Sufficiency.DeviantInConsistencyCaseStudies);
        var against = breaking.Count == 0 ? "" : new LocalizedText("; niet bij ", "; not so in ").In(language) + Names(report, breaking, language);
        return $"{term.Configuration.Description(language)} ({Grammar.Share(consistency, language)}: {Names(report, term.Sufficiency.TypicalCaseStudies, language)}{against})";
    }

    private static string Cuts(TruthTableReport report, Language language)
    {
        var (consistency, frequency) = (report.Request.ConsistencyCut, report.Request.FrequencyCut);
        var parts = new List<string>();
        if (consistency < 1)
        {
            var share = Grammar.Share(new(consistency, consistency), language);
            parts.Add(new LocalizedText($"vanaf een aandeel van {share}", $"from a share of {share}").In(language));
        }

        if (frequency > 1)
        {
            parts.Add(new LocalizedText($"vanaf {frequency} casussen", $"from {frequency} case studies").In(language));
        }

        return parts.Count == 0 ? "" : $" ({Grammar.And(parts, language)})";
    }

    private static string Names(TruthTableReport report, IEnumerable<Ref<CaseStudy>> caseStudies, Language language) =>
        Grammar.And(caseStudies.Select(each => report.Names[each.Code].In(language)), language);
}
