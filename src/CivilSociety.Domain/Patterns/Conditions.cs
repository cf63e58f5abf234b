using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A request for how far conditions are necessary, or sufficient, for an outcome among case studies.</summary>
/// <param name="Conditions">Keys, such as <c>layer:tackling-problems</c>, of the attributes that are the conditions: one or more, each once.</param>
/// <param name="Outcome">The key of the attribute that is the outcome; not one of the conditions.</param>
public sealed record ConditionsRequest(IReadOnlyList<string> Conditions, string Outcome)
{
    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }
}

/// <summary>Conditions together, each present or absent.</summary>
/// <param name="Conditions">The conditions that matter, in the order of the request; none where it holds for every case study.</param>
public sealed record Configuration(IReadOnlyList<ConditionValue> Conditions)
{
    /// <summary>
    /// The configuration in the notation of the field, * for and, ~ for not, with the keys of the attributes, as in
    /// <c>layer:prevention*~practice-feature:training</c>; <c>1</c> where no condition matters.
    /// </summary>
    public string Expression => Conditions.Count == 0 ? "1" : string.Join('*', Conditions.Select(each => (each.IsPresent ? "" : "~") + each.Attribute.Key));

    /// <summary>The configuration in words, as in "feature 'Selection' and no feature 'Training'".</summary>
    public string Description(Language language) => Conditions.Count == 0
        ? new LocalizedText("wat dan ook", "anything").In(language)
        : Grammar.And(Conditions.Select(each => Phrase(each, language)), language);

    internal static Configuration Of(IReadOnlyList<PatternAttribute> attributes, Conjunction configuration) => new(
        [.. attributes.Zip(configuration.Conditions).Where(each => each.Second is not null).Select(each => new ConditionValue(each.First, each.Second == true))]);

    internal Column ColumnIn(CodedTable table) => Column.All(
        table.Rows.Count,
        Conditions.Select(each => each.IsPresent ? table.ColumnOf(each.Attribute) : table.ColumnOf(each.Attribute).Not()));

    /// <summary>A main clause; the Dutch one is inverted.</summary>
    internal string Clause(Language language) => Grammar.And(
        Conditions.Select(each => each.IsPresent
            ? AttributeText.Clause([each.Attribute], language)
            : new LocalizedText("is er ", "there is ").In(language) + Phrase(each, language)),
        language);

    private static string Phrase(ConditionValue value, Language language) =>
        (value.IsPresent ? "" : new LocalizedText("geen ", "no ").In(language)) + AttributeText.Phrase(value.Attribute, language);
}

/// <summary>A condition that is present or absent.</summary>
/// <param name="Attribute">The condition.</param>
/// <param name="IsPresent">Whether the attribute is there; false where it is not.</param>
public sealed record ConditionValue(PatternAttribute Attribute, bool IsPresent);

/// <summary>The conditions and the outcome of a question, looked up and checked.</summary>
internal sealed record ConditionList(IReadOnlyList<PatternAttribute> Conditions, PatternAttribute Outcome)
{
    /// <summary>Each condition by itself, present and absent.</summary>
    public IEnumerable<Configuration> Single =>
        Conditions.SelectMany(condition => (IEnumerable<Configuration>)[new([new(condition, true)]), new([new(condition, false)])]);

    /// <summary>All conditions present.</summary>
    public Configuration All => new([.. Conditions.Select(condition => new ConditionValue(condition, true))]);

    /// <summary>Each condition by itself, present.</summary>
    public IReadOnlyList<Configuration> Any => [.. Conditions.Select(condition => new Configuration([new(condition, true)]))];

    public static ConditionList Of(CodedTable table, IReadOnlyList<string> conditions, string outcome)
    {
        if (conditions.Count == 0)
        {
            throw new ArgumentException("Expected one attribute or more as the conditions.", nameof(conditions));
        }

        if (conditions.Append(outcome).GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Expected each attribute once, as a condition or as the outcome: '{twice.Key}' is given twice.", nameof(conditions));
        }

        var (found, result) = (conditions.Select(table.AttributeOf).ToList(), table.AttributeOf(outcome));
        if (found.FirstOrDefault(condition => condition.IsNegated) is { } negated)
        {
            throw new ArgumentException($"Each condition is tried present and absent. Expected '{negated.Negated.Key}', without ~: '{negated.Key}' is given.", nameof(conditions));
        }

        return found.Contains(result.Negated)
            ? throw new ArgumentException($"Expected an outcome that is no condition: '{result.Key}' is the absence of one.", nameof(outcome))
            : new(found, result);
    }
}

/// <summary>One or more alternative configurations and an outcome, in the selected rows of a table.</summary>
internal sealed record FittedCases(CodedTable Table, RowSet Selected, LocalizedText? Scope, IReadOnlyList<Configuration> Terms, PatternAttribute Outcome)
{
    public Column Condition { get; } = Terms is [var only] ? only.ColumnIn(Table) : OneOf(Table, Terms);

    public Column OutcomeColumn { get; } = Table.ColumnOf(Outcome);

    /// <summary>The cases by condition, as the first, and outcome, as the second.</summary>
    public PairCount Count => PairCount.Of(Condition, OutcomeColumn, Selected);

    public RowSet WithBoth => Condition.Yes.And(OutcomeColumn.Yes).And(Selected);

    public RowSet OnlyCondition => Condition.Yes.And(OutcomeColumn.No).And(Selected);

    public RowSet OnlyOutcome => OutcomeColumn.Yes.And(Condition.No).And(Selected);

    public RowSet NotStated => Condition.Unknown.Or(OutcomeColumn.Unknown).And(Selected);

    private bool HoldsForAll => Terms.Any(term => term.Conditions.Count == 0);

    /// <summary>The alternatives in the notation of the field.</summary>
    public string Expression => string.Join(" + ", Terms.Select(term => term.Expression));

    /// <summary>Of the cases with the outcome, the share for which one term holds and no other; null without such cases.</summary>
    public Bounds? UniqueCoverageOf(int term) => PairCount.Of(Where(Table, Terms, holds => holds[term] && holds.Count(each => each) == 1), OutcomeColumn, Selected).Coverage;

    public IReadOnlyList<Ref<CaseStudy>> CaseStudiesOf(RowSet rows) => Table.CaseStudiesOf(rows);

    public IReadOnlyList<Evidence> EvidenceOf(RowSet rows)
    {
        List<PatternAttribute> attributes = [.. Terms.SelectMany(term => term.Conditions).Select(each => each.Attribute).Append(Outcome).Distinct()];
        return [.. rows.Rows.SelectMany(row => attributes.SelectMany(attribute => Table.EvidenceOf(row, attribute))).Distinct()];
    }

    /// <summary>How often the outcome goes with the condition, and whether it could have failed to.</summary>
    public string IfConditionThenOutcome(Language language)
    {
        var text = new PairText(Table.Unit, Count)
        {
            First = HoldsForAll ? null : Text(Describe),
            Stated = HoldsForAll ? null : Text(Stated),
            Second = Text(each => AttributeText.Phrase(Outcome, each)),
            Clause = Text(each => AttributeText.Clause([Outcome], each)),
            BothWays = Condition.Yes.And(OutcomeColumn.Unknown).And(Selected).Rows.Count(row => Table.IsStatedBothWays(row, Outcome)),
        };
        return Grammar.Sentences(Scope?.In(language), text.In(language), text.CouldNotFail(language));
    }

    /// <summary>How often the condition goes with the outcome, where the selection is named already.</summary>
    public string IfOutcomeThenCondition(Language language)
    {
        var outcome = Text(each => AttributeText.Phrase(Outcome, each));
        var text = new PairText(Table.Unit, PairCount.Of(OutcomeColumn, Condition, Selected))
        {
            First = outcome,
            Stated = outcome,
            Second = Text(Describe),
            Clause = Text(each => Grammar.Or(Terms.Select(term => term.Clause(each)), each)),
        };
        return text.In(language);
    }

    // Terms can share a condition, so that where it is unknown one of them may hold whatever it is.
    private static Column OneOf(CodedTable table, IReadOnlyList<Configuration> terms) => Where(table, terms, holds => holds.Contains(true));

    private static Column Where(CodedTable table, IReadOnlyList<Configuration> terms, Func<bool[], bool> isMet)
    {
        List<PatternAttribute> attributes = [.. terms.SelectMany(term => term.Conditions).Select(each => each.Attribute).Distinct()];
        var places = terms.Select(term => term.Conditions.Select(each => (Place: attributes.IndexOf(each.Attribute), each.IsPresent)).ToArray()).ToArray();
        return Formula.Of(
            table.Rows.Count,
            [.. attributes.Select(table.ColumnOf)],
            values => isMet(Array.ConvertAll(places, term => Array.TrueForAll(term, each => values[each.Place] == each.IsPresent))));
    }

    private static LocalizedText Text(Func<Language, string> text) => new(text(Language.Nl), text(Language.En));

    private string Describe(Language language) => Grammar.Or(Terms.Select(term => term.Description(language)), language);

    private string Stated(Language language) => AttributeText.Either([.. Terms.SelectMany(term => term.Conditions).Select(each => each.Attribute).Distinct()], language);
}
