using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>Two groups of case studies in a few sentences.</summary>
internal static class GroupContrastText
{
    // More attributes than these are no longer read; their number is.
    private const int MaxNames = 5;

    public static string Of(Contrast contrast, Language language) => Grammar.Sentences(
        Group(contrast.First, new("Eerste groep", "First group"), language),
        Group(contrast.Second, new("Tweede groep", "Second group"), language),
        InBoth(contrast, language),
        contrast.First.N == 0 || contrast.Second.N == 0
            ? new LocalizedText("Een groep is leeg: er is niets te vergelijken.", "A group is empty: there is nothing to compare.").In(language)
            : Grammar.Sentences(
                Only(contrast.OnlyFirst, contrast.PossiblyOnlyFirst.Count, new("de eerste groep", "the first group"), language),
                Only(contrast.OnlySecond, contrast.PossiblyOnlySecond.Count, new("de tweede groep", "the second group"), language),
                Differs(contrast, language)));

    private static string? InBoth(Contrast contrast, Language language) => contrast.InBoth.Count == 0
        ? null
        : new LocalizedText("In beide groepen: ", "In both groups: ").In(language) + Grammar.And(contrast.InBoth.Select(each => contrast.Names[each.Code].In(language)), language) + ".";

    private static string Only(IReadOnlyList<AttributeContrast> certain, int possible, LocalizedText group, Language language)
    {
        var names = certain.Take(MaxNames).Select(each => AttributeText.Phrase(each.Attribute, language)).ToList();
        if (certain.Count > MaxNames)
        {
            names.Add(new LocalizedText($"{certain.Count - MaxNames} meer", $"{certain.Count - MaxNames} more").In(language));
        }

        var has = names.Count == 0
            ? new LocalizedText($"Alleen in {group.Nl}: niets dat vaststaat", $"Only in {group.En}: nothing that is certain").In(language)
            : new LocalizedText($"Alleen in {group.Nl}: ", $"Only in {group.En}: ").In(language) + Grammar.And(names, language);
        return possible == 0 ? $"{has}." : has + new LocalizedText($"; mogelijk ook nog {possible}.", $"; possibly {possible} more.").In(language);
    }

    // What both have differs in shares alone.
    private static string? Differs(Contrast contrast, Language language) =>
        contrast.Differences.FirstOrDefault(each => each is { IsOnlyFirst: false, IsOnlySecond: false, LeastDifference: > 0 }) is { } greatest
            ? new LocalizedText("Het grootste verschil in wat beide hebben: ", "The greatest difference in what both have: ").In(language) + greatest.Counts(language)
            : null;

    private static string Group(ContrastGroup group, LocalizedText name, Language language) =>
        $"{name.In(language)} ({group.Description(language)}): {UnitText.Count(PatternUnit.CaseStudies, group.N, language)}.";
}
