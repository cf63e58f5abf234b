using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>The conditions and the outcome of a question, looked up and checked.</summary>
internal sealed record ConditionList(IReadOnlyList<PatternAttribute> Conditions, PatternAttribute Outcome)
{
    /// <summary>Each condition by itself, present and absent.</summary>
    public IEnumerable<CodedConfiguration> Single =>
        Conditions.SelectMany(condition => (IEnumerable<CodedConfiguration>)[new([new(condition, true)]), new([new(condition, false)])]);

    /// <summary>All conditions present.</summary>
    public CodedConfiguration All => new([.. Conditions.Select(condition => new ConditionValue(condition, true))]);

    /// <summary>Each condition by itself, present.</summary>
    public IReadOnlyList<CodedConfiguration> Any => [.. Conditions.Select(condition => new CodedConfiguration([new(condition, true)]))];

    public static ConditionList Of(CodedTable table, IReadOnlyList<string> conditions, string outcome)
    {
        if (conditions.Count == 0)
        {
            throw new ArgumentException("Expected one attribute or more as the conditions.", nameof(conditions));
        }

        if (conditions.Append(outcome).GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Expected each attribute once, as a condition or as the outcome: '{twice.Key}' stands there twice.", nameof(conditions));
        }

        return new([.. conditions.Select(table.AttributeOf)], table.AttributeOf(outcome));
    }
}
