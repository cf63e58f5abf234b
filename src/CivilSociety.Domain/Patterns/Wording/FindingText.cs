using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>A tested finding in sentences.</summary>
internal static class FindingText
{
    public static string Of(TestedFinding finding, Language language) => string.Join(' ', Sentences(finding, language));

    private static IEnumerable<string> Sentences(TestedFinding finding, Language language)
    {
        yield return $"{VerdictText.Of(finding.Verdict, language)}{Share(finding, language)}.";
        if (finding.RestsOn.Count > 0)
        {
            yield return finding.RestsOn.Count == 1
                ? new LocalizedText("Dat oordeel berust op één genoemde casus.", "The verdict rests on one named case study.").In(language)
                : new LocalizedText($"Dat oordeel berust op {finding.RestsOn.Count} genoemde casussen.", $"The verdict rests on {finding.RestsOn.Count} named case studies.").In(language);
        }

        foreach (var test in finding.Tests)
        {
            yield return Grammar.Sentences(test.Result.Association.Scope?.In(language), AssociationText.Counts(test.Result.Association, language), test.Result.Elsewhere(language));
        }

        // Once for all; of case studies that the conclusion names, however few, no pattern is claimed.
        var caution = finding.Tests.Where(test => test.Result.Request.Where is null).Select(test => AssociationText.Caution(test.Result.Association, language)).FirstOrDefault(text => text is not null);
        if (caution is not null)
        {
            yield return caution;
        }

        if (OwnSection(finding) is not 0 and var count)
        {
            yield return new LocalizedText(
                $"Bij {Noun.CaseStudy.Count(count, Language.Nl)} is paragraaf {finding.Section} zelf het enige bewijs.",
                $"In {Noun.CaseStudy.Count(count, Language.En)} section {finding.Section} itself is the only evidence.").In(language);
        }

        if (finding.Untestable is { } untestable)
        {
            yield return finding.Tests.Count == 0
                ? untestable.In(language)
                : new LocalizedText($"Wat de gegevens niet kunnen zeggen: {untestable.Nl}", $"What the data cannot tell: {untestable.En}").In(language);
        }
    }

    // How many tests support it says more where they do not agree.
    private static string Share(TestedFinding finding, Language language)
    {
        var borneOut = finding.Tests.Count(test => test.Result.Verdict == Verdict.BorneOut);
        return finding.Tests.Count < 2
            ? ""
            : new LocalizedText($" ({borneOut} van de {finding.Tests.Count} toetsen ondersteund)", $" ({borneOut} of {finding.Tests.Count} tests supported)").In(language);
    }

    private static int OwnSection(TestedFinding finding) => finding.Tests.SelectMany(test => test.OwnSectionCaseStudies).Distinct().Count();
}

/// <summary>A verdict in words.</summary>
internal static class VerdictText
{
    public static string Of(Verdict verdict, Language language)
    {
        var text = verdict switch
        {
            Verdict.BorneOut => new LocalizedText("Ondersteund", "Supported"),
            Verdict.PartlyBorneOut => new("Deels ondersteund", "Partly supported"),
            Verdict.NotBorneOut => new("Niet ondersteund", "Not supported"),
            _ => new("Niet te toetsen", "Cannot be tested"),
        };
        return text.In(language);
    }
}
