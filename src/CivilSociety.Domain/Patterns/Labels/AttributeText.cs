using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Labels;

/// <summary>Attributes as they stand in sentences.</summary>
internal static class AttributeText
{
    /// <summary>After "with": the layer 'Prevention'.</summary>
    public static string Phrase(PatternAttribute attribute, Language language) =>
        $"{DimensionFacts.Name(attribute.Dimension).In(language)} '{attribute.Label.In(language)}'";

    public static string Phrase(IReadOnlyList<PatternAttribute> attributes, Language language) =>
        string.Join(language == Language.Nl ? " en " : " and ", attributes.Select(attribute => Phrase(attribute, language)));

    /// <summary>A main clause; the Dutch one is inverted, to follow a part of the sentence that comes first.</summary>
    public static string Clause(IReadOnlyList<PatternAttribute> attributes, Language language) =>
        string.Join(language == Language.Nl ? " en " : " and ", attributes.Select(attribute => Clause(attribute, language)));

    public static string Join(IEnumerable<string> parts, Language language)
    {
        var list = parts.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])}{(language == Language.Nl ? " en " : " and ")}{list[^1]}";
    }

    private static string Clause(PatternAttribute attribute, Language language)
    {
        var label = attribute.Label.In(language);
        LocalizedText clause = attribute.Dimension switch
        {
            Dimension.Layer or Dimension.ChapterLayer => new($"werkt de praktijk in de laag '{label}'", $"the practice works in the layer '{label}'"),
            Dimension.PrimaryLayer => new($"werkt de praktijk vooral in de laag '{label}'", $"the practice works mainly in the layer '{label}'"),
            Dimension.VolunteerType => new($"zijn er vrijwilligers van het type '{label}'", $"there are volunteers of the type '{label}'"),
            Dimension.CollaborationForm => new($"heeft de samenwerking de vorm '{label}'", $"the collaboration has the form '{label}'"),
            Dimension.PracticeFeature => Feature(attribute),
            Dimension.FactorAspect => new($"is de kant '{label}' gecodeerd", $"the side '{label}' is coded"),
            Dimension.Factor or Dimension.FactorStance => new($"is de factor '{label}' gecodeerd", $"the factor '{label}' is coded"),
            _ => new($"is er {Phrase(attribute, language)}", $"there is {Phrase(attribute, language)}"),
        };
        return clause.In(language);
    }

    private static LocalizedText Feature(PatternAttribute attribute) =>
        PracticeLabels.ClauseOf(Enum.GetValues<PracticeFeatureCode>().First(feature => KebabCase.Of(feature) == attribute.Value));
}
