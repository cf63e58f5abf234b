using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Associations;

/// <summary>An association in a sentence.</summary>
internal static class AssociationText
{
    public static string Of(Association association, Language language) => $"{Counts(association, language)}{Caution(association, language)}";

    /// <summary>The sentence without a word on how few they are.</summary>
    public static string Counts(Association association, Language language)
    {
        // Without a conclusion, as where nothing is shared by all, there is a number only.
        if (association.Second.Count == 0)
        {
            return $"{UnitText.Count(association.Unit, association.N, language)}.";
        }

        var first = association.First.Count == 0 ? null : Text(association.First, AttributeText.Phrase);
        var (second, clause) = (Text(association.Second, AttributeText.Phrase), Text(association.Second, AttributeText.Clause));
        return new PairText(association.Unit, association.Count, first, first, second, clause).Counts(language);
    }

    /// <summary>That they are too few, with a space before it; empty where they are not.</summary>
    public static string Caution(Association association, Language language) =>
        association.Second.Count == 0 ? "" : PairText.Caution(association.Count, language);

    private static LocalizedText Text(IReadOnlyList<PatternAttribute> attributes, Func<IReadOnlyList<PatternAttribute>, Language, string> text) =>
        new(text(attributes, Language.Nl), text(attributes, Language.En));
}
