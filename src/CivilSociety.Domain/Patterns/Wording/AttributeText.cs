using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>The wording of attributes in sentences.</summary>
internal static class AttributeText
{
    /// <summary>After "with": the layer 'Prevention'.</summary>
    public static string Phrase(PatternAttribute attribute, Language language) =>
        $"{(attribute.IsNegated ? new LocalizedText("afwezigheid van ", "absence of ").In(language) : "")}{attribute.DimensionLabel.In(language)} '{attribute.Label.In(language)}'";

    /// <summary>After "with", all of them.</summary>
    public static string Phrase(IReadOnlyList<PatternAttribute> attributes, Language language) => Grammar.And(attributes.Select(attribute => Phrase(attribute, language)), language);

    /// <summary>One of them or more, as where it is not stated whether a row has them all.</summary>
    public static string Either(IReadOnlyList<PatternAttribute> attributes, Language language) => Grammar.Or(attributes.Select(attribute => Phrase(attribute, language)), language);

    /// <summary>A main clause; the Dutch one is inverted, to follow a part of the sentence that comes first.</summary>
    public static string Clause(IReadOnlyList<PatternAttribute> attributes, Language language) => Grammar.And(attributes.Select(attribute => Clause(attribute, language)), language);

    /// <summary>What a value is called in a table.</summary>
    public static string Name<TEnum>(CodedTable? table, Dimension dimension, TEnum value, Language language)
        where TEnum : struct, Enum => table?.LabelOf(dimension, value).In(language) ?? Labels.NameOf(value);

    private static string Clause(PatternAttribute attribute, Language language)
    {
        var label = attribute.Label.In(language);
        if (attribute.IsNegated)
        {
            return new LocalizedText("is er geen ", "there is no ").In(language) + Phrase(attribute.Negated, language);
        }

        LocalizedText clause = attribute.Clause ?? attribute.Dimension switch
        {
            Dimension.Layer or Dimension.ChapterLayer => new($"werkt de praktijk in de laag '{label}'", $"the practice works in the layer '{label}'"),
            Dimension.PrimaryLayer => new($"werkt de praktijk vooral in de laag '{label}'", $"the practice works mainly in the layer '{label}'"),
            Dimension.VolunteerType => new($"zijn er vrijwilligers van het type '{label}'", $"there are volunteers of the type '{label}'"),
            Dimension.CollaborationForm => new($"heeft de samenwerking de vorm '{label}'", $"the collaboration has the form '{label}'"),
            Dimension.FactorAspect => new($"is de kant '{label}' gecodeerd", $"the side '{label}' is coded"),
            Dimension.Factor or Dimension.FactorStance => new($"is de factor '{label}' gecodeerd", $"the factor '{label}' is coded"),
            _ => new($"is er {Phrase(attribute, language)}", $"there is {Phrase(attribute, language)}"),
        };
        return clause.In(language);
    }
}

/// <summary>The wording of what is counted.</summary>
internal static class UnitText
{
    public static string Count(PatternUnit unit, int count, Language language) => Noun.Of(unit).Count(count, language);

    /// <summary>For a selection that has no rows.</summary>
    public static string Nothing(PatternUnit unit, Language language) =>
        new LocalizedText($"Deze selectie bevat geen {Noun.Of(unit).For(0, language)}.", $"This selection has no {Noun.Of(unit).For(0, language)}.").In(language);
}
