using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

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
        return new PairText(association.Unit, association.Counts, first, first, second, clause).Counts(language);
    }

    /// <summary>That they are too few, with a space before it; empty where they are not.</summary>
    public static string Caution(Association association, Language language) =>
        association.Second.Count == 0 ? "" : PairText.Caution(association.Counts, language);

    private static LocalizedText Text(IReadOnlyList<PatternAttribute> attributes, Func<IReadOnlyList<PatternAttribute>, Language, string> text) =>
        new(text(attributes, Language.Nl), text(attributes, Language.En));
}

/// <summary>A pair count in a sentence.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">The counts of the first and the second.</param>
/// <param name="First">The first, as worded after "with"; null for all that is selected.</param>
/// <param name="Stated">What has to be stated to know the first.</param>
/// <param name="Second">The second, as worded after "with".</param>
/// <param name="Clause">The second as a main clause.</param>
internal sealed record PairText(PatternUnit Unit, PairCount Count, LocalizedText? First, LocalizedText? Stated, LocalizedText Second, LocalizedText Clause)
{
    // With fewer a single case more or less turns the picture.
    private const int Few = 3;

    public string In(Language language) => $"{Counts(language)}{Caution(Count, language)}";

    /// <summary>The sentence without a word on how few they are.</summary>
    public string Counts(Language language)
    {
        if (Count.N == 0)
        {
            return UnitText.Nothing(Unit, language);
        }

        var known = Known(Count);
        return known == 0 ? WithoutKnown(language) : $"{Share(known, language)}{NotStated(language)}.";
    }

    /// <summary>That they are too few, with a space before it; empty where they are not.</summary>
    public static string Caution(PairCount count, Language language) => Known(count) is 0 or >= Few
        ? ""
        : new LocalizedText(" Dat zijn er te weinig om van een patroon te spreken.", " These are too few to speak of a pattern.").In(language);

    private static int Known(PairCount count) => count.Both + count.OnlyFirst;

    private string Share(int known, Language language)
    {
        var nouns = UnitText.Noun(Unit, known, language);
        return new LocalizedText(
            $"In {Count.Both} van de {known} {nouns}{With(language)} {Clause.Nl}",
            $"In {Count.Both} of the {known} {nouns}{With(language)}, {Clause.En}").In(language);
    }

    // Without a premise all that is selected is meant.
    private string With(Language language) => First is null ? "" : new LocalizedText(" met ", " with ").In(language) + First.In(language);

    private string WithoutKnown(Language language)
    {
        var (with, nouns) = (With(language), UnitText.Noun(Unit, 0, language));
        if (Count.FirstYesSecondUnknown is not 0 and var unknown)
        {
            return new LocalizedText(
                $"Of er {Second.Nl} is, is niet vermeld bij de {UnitText.Count(Unit, unknown, language)}{with}.",
                $"Whether there is {Second.En} is not stated in the {UnitText.Count(Unit, unknown, language)}{with}.").In(language);
        }

        return new LocalizedText(
            $"Van de {UnitText.Count(Unit, Count.N, language)} is er geen{with}{FirstUnknown(language)}.",
            $"There are no {nouns}{with} among the {Count.N}{FirstUnknown(language)}.").In(language);
    }

    private string NotStated(Language language)
    {
        var unknown = Count.FirstYesSecondUnknown;
        return unknown == 0
            ? FirstUnknown(language)
            : new LocalizedText($"; bij {unknown} niet vermeld", $"; not stated in {unknown}").In(language) + FirstUnknown(language);
    }

    private string FirstUnknown(Language language)
    {
        var unknown = Count.FirstUnknownSecondYes + Count.FirstUnknownSecondNo + Count.BothUnknown;
        return unknown == 0 || Stated is null
            ? ""
            : new LocalizedText($"; van {unknown} is {Stated.Nl} niet vermeld", $"; of {unknown} {(unknown == 1 ? "other" : "others")} {Stated.En} is not stated").In(language);
    }
}
