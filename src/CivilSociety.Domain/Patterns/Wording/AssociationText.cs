using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>An association in a sentence.</summary>
internal static class AssociationText
{
    /// <summary>The selection, the counts, and that they are few where they are.</summary>
    public static string Of(Association association, Language language) => Grammar.Sentences(association.Scope?.In(language), Whole(association, language));

    /// <summary>The counts, and that they are few where they are, where the selection is named already.</summary>
    public static string Whole(Association association, Language language) => Grammar.Sentences(Counts(association, language), Caution(association, language));

    /// <summary>The counts alone. Without a conclusion, as where nothing is shared by all, there is a number only.</summary>
    public static string Counts(Association association, Language language) =>
        association.Second.Count == 0 ? $"{UnitText.Count(association.Unit, association.N, language)}." : Text(association).Counts(language);

    /// <summary>That they are too few; null where they are not.</summary>
    public static string? Caution(Association association, Language language) => association.Second.Count == 0 ? null : Text(association).Caution(language);

    /// <summary>That nothing could have failed; null where something could.</summary>
    public static string? CouldNotFail(Association association, Language language) => Text(association).CouldNotFail(language);

    private static PairText Text(Association association) => new(association.Unit, association.Counts)
    {
        First = association.First.Count == 0 ? null : In(association.First, AttributeText.Phrase),
        Stated = association.First.Count == 0 ? null : In(association.First, AttributeText.Either),
        Second = In(association.Second, AttributeText.Phrase),
        Clause = In(association.Second, AttributeText.Clause),
        BothWays = association.StatedBothWays.Count,
    };

    private static LocalizedText In(IReadOnlyList<PatternAttribute> attributes, Func<IReadOnlyList<PatternAttribute>, Language, string> text) =>
        new(text(attributes, Language.Nl), text(attributes, Language.En));
}

/// <summary>A pair count in a sentence.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">The counts of the first and the second.</param>
internal sealed record PairText(PatternUnit Unit, PairCount Count)
{
    // With fewer a single case more or less turns the picture.
    private const int Few = 3;

    /// <summary>The first, as worded after "with"; null for all that is selected.</summary>
    public LocalizedText? First { get; init; }

    /// <summary>What has to be stated to know the first; null for all that is selected.</summary>
    public LocalizedText? Stated { get; init; }

    /// <summary>The second, as worded after "with".</summary>
    public required LocalizedText Second { get; init; }

    /// <summary>The second as a main clause.</summary>
    public required LocalizedText Clause { get; init; }

    /// <summary>Of how many with the first the second is stated both ways, and so counts as unknown.</summary>
    public int BothWays { get; init; }

    private int Known => Count.Both + Count.OnlyFirst;

    private Noun Noun => Noun.Of(Unit);

    public string In(Language language) => Grammar.Sentences(Counts(language), Caution(language));

    /// <summary>The sentence without a word on how few they are.</summary>
    public string Counts(Language language)
    {
        if (Count.N == 0)
        {
            return UnitText.Nothing(Unit, language);
        }

        return Known == 0 ? WithoutKnown(language) : $"{Share(language)}{NotStated(language)}.";
    }

    /// <summary>That they are too few; null where they are not.</summary>
    public string? Caution(Language language) => Known is 0 or >= Few
        ? null
        : new LocalizedText("Dat is te weinig om van een patroon te spreken.", "That is too few to speak of a pattern.").In(language);

    /// <summary>That no row is known to be without the second, so that nothing could have failed; null where something could.</summary>
    public string? CouldNotFail(Language language) => Count.Both == 0 || Count.OnlyFirst + Count.Neither + Count.FirstUnknownSecondNo > 0
        ? null
        : new LocalizedText(
            $"Van geen enkele {Noun.One.Nl} staat vast dat {Second.Nl} ontbreekt: er kon niets mislukken.",
            $"No {Noun.One.En} is known to be without {Second.En}: nothing could have failed.").In(language);

    private string Share(Language language)
    {
        var text = (Known, Count.Both) switch
        {
            (1, 0) => new LocalizedText($"De enige {Noun.One.Nl}{With(Language.Nl)} is er een zonder {Second.Nl}", $"The only {Noun.One.En}{With(Language.En)} is one without {Second.En}"),
            (1, _) => new($"In de enige {Noun.One.Nl}{With(Language.Nl)} {Clause.Nl}", $"In the only {Noun.One.En}{With(Language.En)}, {Clause.En}"),
            (var known, 0) => new($"In geen van de {known} {Noun.Many.Nl}{With(Language.Nl)} {Clause.Nl}", $"In none of the {known} {Noun.Many.En}{With(Language.En)}, {Clause.En}"),
            var (known, both) => new($"In {both} van de {known} {Noun.Many.Nl}{With(Language.Nl)} {Clause.Nl}", $"In {both} of the {known} {Noun.Many.En}{With(Language.En)}, {Clause.En}"),
        };
        return text.In(language);
    }

    // Without a premise all that is selected is meant.
    private string With(Language language) => First is null ? "" : new LocalizedText(" met ", " with ").In(language) + First.In(language);

    private string WithoutKnown(Language language)
    {
        var with = With(language);
        if (Count.FirstYesSecondUnknown is not 0 and var unknown)
        {
            var they = Noun.The(unknown, language);
            return new LocalizedText(
                $"Of er {Second.Nl} is, is {HowUnknown(language)} bij {they}{with}.",
                $"Whether there is {Second.En} is {HowUnknown(language)} in {they}{with}.").In(language);
        }

        return new LocalizedText(
            $"Van {Noun.The(Count.N, Language.Nl)} is er geen{with}{FirstUnknown(language)}.",
            $"There are no {Noun.Many.En}{with} among {Noun.The(Count.N, Language.En)}{FirstUnknown(language)}.").In(language);
    }

    private string HowUnknown(Language language) => BothWays switch
    {
        0 => new LocalizedText("niet vermeld", "not stated").In(language),
        var both when both == Count.FirstYesSecondUnknown => new LocalizedText("op twee manieren vermeld", "stated both ways").In(language),
        _ => new LocalizedText("niet of op twee manieren vermeld", "not stated, or stated both ways,").In(language),
    };

    private string NotStated(Language language)
    {
        var (silent, both) = (Count.FirstYesSecondUnknown - BothWays, BothWays);
        return (silent == 0 ? "" : new LocalizedText($"; bij {silent} niet vermeld", $"; not stated in {silent}").In(language))
            + (both == 0 ? "" : new LocalizedText($"; bij {both} op twee manieren vermeld", $"; stated both ways in {both}").In(language))
            + FirstUnknown(language);
    }

    private string FirstUnknown(Language language)
    {
        var unknown = Count.FirstUnknownSecondYes + Count.FirstUnknownSecondNo + Count.BothUnknown;
        return unknown == 0 || Stated is null
            ? ""
            : new LocalizedText(
                $"; van {unknown} {(unknown == 1 ? "andere" : "anderen")} staat {Stated.Nl} niet vast",
                $"; for {unknown} {(unknown == 1 ? "other" : "others")}, {Stated.En} is not certain").In(language);
    }
}
