using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Associations;

/// <summary>An association in a sentence.</summary>
internal static class AssociationText
{
    // With fewer a single case more or less turns the picture.
    private const int Few = 3;

    public static string Of(Association association, Language language) => $"{Counts(association, language)}{Caution(association, language)}";

    /// <summary>The sentence without a word on how few they are.</summary>
    public static string Counts(Association association, Language language)
    {
        if (association.N == 0)
        {
            return UnitText.Nothing(association.Unit, language);
        }

        var known = Known(association);
        return known == 0 ? WithoutKnown(association, language) : $"{Share(association, known, language)}{NotStated(association, language)}.";
    }

    /// <summary>That they are too few, with a space before it; empty where they are not.</summary>
    public static string Caution(Association association, Language language) => Known(association) is 0 or >= Few
        ? ""
        : new LocalizedText(" Dat zijn er te weinig om van een patroon te spreken.", " These are too few to speak of a pattern.").In(language);

    private static int Known(Association association) => association.Count.Both + association.Count.OnlyFirst;

    private static string Share(Association association, int known, Language language)
    {
        var (both, nouns) = (association.Count.Both, UnitText.Noun(association.Unit, known, language));
        var (with, clause) = (With(association, language), AttributeText.Clause(association.Second, language));
        return language == Language.Nl ? $"In {both} van de {known} {nouns}{with} {clause}" : $"In {both} of the {known} {nouns}{with}, {clause}";
    }

    // Without a premise all that is selected is meant.
    private static string With(Association association, Language language) => association.First.Count == 0
        ? ""
        : new LocalizedText(" met ", " with ").In(language) + AttributeText.Phrase(association.First, language);

    private static string WithoutKnown(Association association, Language language)
    {
        var with = With(association, language);
        var nouns = UnitText.Noun(association.Unit, 0, language);
        if (association.Count.FirstYesSecondUnknown is not 0 and var unknown)
        {
            var clause = AttributeText.Phrase(association.Second, language);
            return new LocalizedText(
                $"Of er {clause} is, is niet vermeld bij de {UnitText.Count(association.Unit, unknown, language)}{with}.",
                $"Whether there is {clause} is not stated in the {UnitText.Count(association.Unit, unknown, language)}{with}.").In(language);
        }

        return new LocalizedText(
            $"Van de {UnitText.Count(association.Unit, association.N, language)} is er geen{with}{FirstUnknown(association, language)}.",
            $"There are no {nouns}{with} among the {association.N}{FirstUnknown(association, language)}.").In(language);
    }

    private static string NotStated(Association association, Language language)
    {
        var unknown = association.Count.FirstYesSecondUnknown;
        return unknown == 0
            ? FirstUnknown(association, language)
            : new LocalizedText($"; bij {unknown} niet vermeld", $"; not stated in {unknown}").In(language) + FirstUnknown(association, language);
    }

    private static string FirstUnknown(Association association, Language language)
    {
        var unknown = association.Count.FirstUnknownSecondYes + association.Count.FirstUnknownSecondNo + association.Count.BothUnknown;
        var first = AttributeText.Phrase(association.First, language);
        return unknown == 0
            ? ""
            : new LocalizedText($"; van {unknown} is {first} niet vermeld", $"; of {unknown} others {first} is not stated").In(language);
    }
}
