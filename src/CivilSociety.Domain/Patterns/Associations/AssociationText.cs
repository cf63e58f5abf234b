using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Associations;

/// <summary>An association in a sentence.</summary>
internal static class AssociationText
{
    public static string Of(Association association, Language language)
    {
        // Without a conclusion, as where nothing is shared by all, there is a number only.
        if (association.Second.Count == 0)
        {
            return $"{UnitText.Count(association.Unit, association.N, language)}.";
        }

        var first = association.First.Count == 0 ? null : Text(association.First, AttributeText.Phrase);
        var (second, clause) = (Text(association.Second, AttributeText.Phrase), Text(association.Second, AttributeText.Clause));
        return new PairText(association.Unit, association.Count, first, first, second, clause).In(language);
    }

    private static LocalizedText Text(IReadOnlyList<PatternAttribute> attributes, Func<IReadOnlyList<PatternAttribute>, Language, string> text) =>
        new(text(attributes, Language.Nl), text(attributes, Language.En));
}
