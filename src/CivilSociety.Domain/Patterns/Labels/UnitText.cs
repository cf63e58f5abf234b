using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Labels;

/// <summary>What is counted, as it stands in sentences.</summary>
internal static class UnitText
{
    /// <summary>The word for this many of them: case study, case studies.</summary>
    public static string Noun(PatternUnit unit, int count, Language language) => (unit, count == 1) switch
    {
        (PatternUnit.CaseStudies, true) => new LocalizedText("casus", "case study").In(language),
        (PatternUnit.CaseStudies, false) => new LocalizedText("casussen", "case studies").In(language),
        (_, true) => new LocalizedText("uitspraak", "statement").In(language),
        _ => new LocalizedText("uitspraken", "statements").In(language),
    };

    public static string Count(PatternUnit unit, int count, Language language) => $"{count} {Noun(unit, count, language)}";

    /// <summary>For a selection that has no rows.</summary>
    public static string Nothing(PatternUnit unit, Language language) =>
        new LocalizedText($"Deze selectie bevat geen {Noun(unit, 0, language)}.", $"This selection holds no {Noun(unit, 0, language)}.").In(language);
}
