using CivilSociety.Domain.Patterns.Associations;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>One configuration or more, of which a case study has one at least, and an outcome, in the selected rows of a table.</summary>
internal sealed record FittedCases(CodedTable Table, RowSet Selected, IReadOnlyList<CodedConfiguration> Terms, PatternAttribute Outcome)
{
    public Column Condition { get; } = Terms is [var only] ? only.ColumnIn(Table) : Column.Any(Table.Rows.Count, Terms.Select(term => term.ColumnIn(Table)));

    public Column OutcomeColumn { get; } = Table.ColumnOf(Outcome);

    public RowSet NotStated => Condition.Unknown.Or(OutcomeColumn.Unknown).And(Selected);

    private bool HoldsForAll => Terms.Any(term => term.Conditions.Count == 0);

    public IReadOnlyList<string> CaseStudiesOf(RowSet rows) => Table.CaseStudiesOf(rows);

    public IReadOnlyList<Evidence> EvidenceOf(RowSet rows)
    {
        List<PatternAttribute> attributes = [.. Terms.SelectMany(term => term.Conditions).Select(each => each.Attribute).Append(Outcome).Distinct()];
        return [.. rows.Rows.SelectMany(row => attributes.SelectMany(attribute => Table.EvidenceOf(row, attribute))).Distinct()];
    }

    public string IfConditionThenOutcome(PairCount count, Language language) => new PairText(
        Table.Unit,
        count,
        HoldsForAll ? null : Text(Describe),
        HoldsForAll ? null : Text(each => AttributeText.Phrase([.. Terms.SelectMany(term => term.Conditions).Select(condition => condition.Attribute).Distinct()], each)),
        Text(each => AttributeText.Phrase(Outcome, each)),
        Text(each => AttributeText.Clause([Outcome], each))).In(language);

    public string IfOutcomeThenCondition(Language language)
    {
        var outcome = Text(each => AttributeText.Phrase(Outcome, each));
        var clause = Text(each => string.Join(Or(each), Terms.Select(term => term.Clause(each))));
        return new PairText(Table.Unit, PairCount.Of(OutcomeColumn, Condition, Selected), outcome, outcome, Text(Describe), clause).In(language);
    }

    private static string Or(Language language) => language == Language.Nl ? ", of " : ", or ";

    private static LocalizedText Text(Func<Language, string> text) => new(text(Language.Nl), text(Language.En));

    private string Describe(Language language) => string.Join(Or(language), Terms.Select(term => term.Describe(language)));
}
