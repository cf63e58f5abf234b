using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>Conditions together, each present or absent.</summary>
/// <param name="Conditions">The conditions that matter, in the order in which they were asked for; none where it holds for every case study.</param>
public sealed record CodedConfiguration(IReadOnlyList<ConditionValue> Conditions)
{
    /// <summary>The configuration in the notation of the field, with the keys of the attributes, as in <c>layer:prevention*~practice-feature:training</c>; <c>1</c> where none matters.</summary>
    public string Expression => Conditions.Count == 0 ? "1" : string.Join('*', Conditions.Select(each => (each.IsPresent ? "" : "~") + each.Attribute.Key));

    /// <summary>The configuration in words, as in "feature 'Selection' and no feature 'Training'".</summary>
    public string Describe(Language language) => Conditions.Count == 0
        ? new LocalizedText("wat dan ook", "anything").In(language)
        : string.Join(language == Language.Nl ? " en " : " and ", Conditions.Select(each => Phrase(each, language)));

    internal static CodedConfiguration Of(IReadOnlyList<PatternAttribute> attributes, Configuration configuration) => new(
        [.. attributes.Zip(configuration.Conditions).Where(each => each.Second is not null).Select(each => new ConditionValue(each.First, each.Second == true))]);

    internal Column ColumnIn(CodedTable table) => Column.All(
        table.Rows.Count,
        Conditions.Select(each => each.IsPresent ? table.ColumnOf(each.Attribute) : table.ColumnOf(each.Attribute).Not()));

    /// <summary>A main clause; the Dutch one is inverted.</summary>
    internal string Clause(Language language) => string.Join(
        language == Language.Nl ? " en " : " and ",
        Conditions.Select(each => each.IsPresent
            ? AttributeText.Clause([each.Attribute], language)
            : new LocalizedText("is er ", "there is ").In(language) + Phrase(each, language)));

    private static string Phrase(ConditionValue value, Language language) =>
        (value.IsPresent ? "" : new LocalizedText("geen ", "no ").In(language)) + AttributeText.Phrase(value.Attribute, language);
}
