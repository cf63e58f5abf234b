using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>Compares case studies that break a rule with those that bear it out, in the attributes of some dimensions.</summary>
internal sealed class CaseComparison
{
    private readonly CodedCatalog _catalog;
    private readonly IReadOnlyList<PatternAttribute> _attributes;
    private readonly Column[] _columns;

    public CaseComparison(CodedCatalog catalog, IReadOnlyList<Dimension> dimensions)
    {
        (_catalog, _attributes) = (catalog, catalog.CaseStudyTable.AttributesOf([.. dimensions]));
        _columns = [.. _attributes.Select(catalog.CaseStudyTable.ColumnOf)];
    }

    /// <summary>What a practice is made of: the dimensions that are compared unless others are asked for.</summary>
    public static IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm, Dimension.PracticeFeature];

    public ContradictingCaseStudy Of(int row, RowSet supporting, IReadOnlyList<PatternAttribute> premise, PatternAttribute conclusion)
    {
        var table = _catalog.CaseStudyTable;
        var omitted = _attributes.Index().Where(each => each.Item.Key == conclusion.Key).Select(each => each.Index).FirstOrDefault(-1);
        var found = Counterexample.Of(_columns, row, supporting.Rows, omitted);
        var nearest = found.Nearest is { } other ? table.Rows[other].Code : null;
        return new(
            table.Rows[row].Code,
            NameOf(row),
            [.. premise.Append(conclusion).SelectMany(attribute => table.EvidenceOf(row, attribute)).Distinct()],
            nearest,
            nearest is null ? null : NameOf(found.Nearest!.Value),
            [.. found.Differences.Select(column => DifferenceOf(column, row, found.Nearest!.Value))],
            found.Compared,
            nearest is null ? 0 : _attributes.Count - (omitted < 0 ? 0 : 1) - found.Compared);
    }

    private LocalizedText NameOf(int row) => _catalog.CaseStudyNames[_catalog.CaseStudyTable.Rows[row].Code];

    private AttributeDifference DifferenceOf(int column, int row, int nearest) => new(
        _attributes[column],
        _columns[column].Yes[row],
        [.. _catalog.CaseStudyTable.EvidenceOf(row, _attributes[column]).Concat(_catalog.CaseStudyTable.EvidenceOf(nearest, _attributes[column]))]);
}
