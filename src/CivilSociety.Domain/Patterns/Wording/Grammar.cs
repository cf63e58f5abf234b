using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>A word for things that are counted: one of them, and any other number.</summary>
internal sealed record Noun(LocalizedText One, LocalizedText Many)
{
    public static Noun CaseStudy { get; } = new(new("casus", "case study"), new("casussen", "case studies"));

    public static Noun Statement { get; } = new(new("uitspraak", "statement"), new("uitspraken", "statements"));

    public static Noun Attribute { get; } = new(new("kenmerk", "attribute"), new("kenmerken", "attributes"));

    public static Noun Condition { get; } = new(new("conditie", "condition"), new("condities", "conditions"));

    public static Noun Configuration { get; } = new(new("configuratie", "configuration"), new("configuraties", "configurations"));

    public static Noun Combination { get; } = new(new("combinatie", "combination"), new("combinaties", "combinations"));

    public static Noun Pair { get; } = new(new("paar", "pair"), new("paren", "pairs"));

    public static Noun Rule { get; } = new(new("regel", "rule"), new("regels", "rules"));

    public static Noun Group { get; } = new(new("groep", "group"), new("groepen", "groups"));

    public static Noun Solution { get; } = new(new("oplossing", "solution"), new("oplossingen", "solutions"));

    public static Noun Perspective { get; } = new(new("perspectief", "perspective"), new("perspectieven", "perspectives"));

    public static Noun Union { get; } = new(new("vereniging van condities", "union of conditions"), new("verenigingen van condities", "unions of conditions"));

    public static Noun Test { get; } = new(new("toets", "test"), new("toetsen", "tests"));

    public static Noun Of(PatternUnit unit) => unit == PatternUnit.CaseStudies ? CaseStudy : Statement;

    /// <summary>The word for this many.</summary>
    public string For(int count, Language language) => (count == 1 ? One : Many).In(language);

    /// <summary>A number of them: 1 case study, 2 case studies.</summary>
    public string Count(int count, Language language) => $"{count} {For(count, language)}";

    /// <summary>All of a number of them that is known, 1 or more: the only case study, the 2 case studies.</summary>
    public string The(int count, Language language) => count == 1
        ? new LocalizedText($"de enige {One.Nl}", $"the only {One.En}").In(language)
        : new LocalizedText($"de {count} {Many.Nl}", $"the {count} {Many.En}").In(language);
}

/// <summary>Parts of sentences put in a row.</summary>
internal static class Grammar
{
    /// <summary>All of them: a, b and c.</summary>
    public static string And(IEnumerable<string> parts, Language language) => Row(parts, language == Language.Nl ? "en" : "and");

    /// <summary>One of them or more: a, b or c.</summary>
    public static string Or(IEnumerable<string> parts, Language language) => Row(parts, language == Language.Nl ? "of" : "or");

    /// <summary>The sentences that there are, with a space between them.</summary>
    public static string Sentences(params IEnumerable<string?> sentences) => string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));

    /// <summary>How often: once, 2 times.</summary>
    public static string Times(int count, Language language) => new LocalizedText($"{count} keer", count == 1 ? "once" : $"{count} times").In(language);

    /// <summary>A share with two decimals, and both of its bounds where they differ: 0.8, 0.5 to 1.</summary>
    public static string Share(Bounds bounds, Language language)
    {
        string Number(double value) => language == Language.Nl ? FormattableString.Invariant($"{value:0.##}").Replace('.', ',') : FormattableString.Invariant($"{value:0.##}");
        return bounds.IsExact
            ? Number(bounds.Lower)
            : new LocalizedText($"{Number(bounds.Lower)} tot {Number(bounds.Upper)}", $"{Number(bounds.Lower)} to {Number(bounds.Upper)}").In(language);
    }

    private static string Row(IEnumerable<string> parts, string last)
    {
        var list = parts.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} {last} {list[^1]}";
    }
}
