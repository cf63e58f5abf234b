using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange.Qca;

/// <summary>A coded table as R and other programs for qualitative comparative analysis take it: 1, 0, or empty where the report does not say.</summary>
public sealed class QcaTable
{
    private readonly CodedCatalog _catalog;
    private readonly CodedTable _table;
    private readonly IReadOnlyList<(string Name, PatternAttribute Attribute, Column Column)> _columns;

    private QcaTable(CodedCatalog catalog, CodedTable table, Func<Dimension, bool> isColumn)
    {
        var attributes = table.Attributes.Where(attribute => isColumn(attribute.Dimension)).ToList();
        (_catalog, _table) = (catalog, table);
        _columns = [.. ColumnNames.Of(attributes.Select(attribute => attribute.Key)).Zip(attributes, (name, attribute) => (name, attribute, table.ColumnOf(attribute)))];
    }

    /// <summary>Case studies by all their attributes.</summary>
    public static QcaTable OfCaseStudies(CodedCatalog catalog) => new(catalog, catalog.CaseStudyTable, dimension => dimension != Dimension.CaseStudy);

    /// <summary>Statements by what they are coded with: factors, stances, perspectives, kinds and levels.</summary>
    public static QcaTable OfStatements(CodedCatalog catalog) => new(catalog, catalog.StatementTable, dimension => dimension >= Dimension.Factor);

    /// <summary>The table: a row for each case study or statement, after its code a column for each attribute, named as R accepts it.</summary>
    public Sheet Table => _table.Unit == PatternUnit.CaseStudies
        ? Sheet.Of("table", ["case_study", .. Names], _table.Rows.Select((row, index) => (IReadOnlyList<object?>)[row.Code, .. Cells(index)]))
        : Sheet.Of(
            "table",
            ["statement", "case_study", "section", .. Names],
            _catalog.Statements.Select((statement, index) => (IReadOnlyList<object?>)[statement.Code, statement.CaseStudy.Code, statement.Section.Code, .. Cells(index)]));

    /// <summary>What the columns mean: key, dimension, labels, whether silence is unknown, counts, and the sections that say so.</summary>
    public Sheet Columns => Sheet.Of(
        "columns",
        ["column", "key", "dimension_nl", "dimension_en", "label_nl", "label_en", "silence", "yes", "no", "unknown", "sections", "catalog_version"],
        _columns.Select(each => (IReadOnlyList<object?>)
        [
            each.Name,
            each.Attribute.Key,
            each.Attribute.DimensionLabel.Nl,
            each.Attribute.DimensionLabel.En,
            each.Attribute.Label.Nl,
            each.Attribute.Label.En,
            each.Attribute.IsOpenWorld ? "unknown" : "no",
            each.Column.Yes.Count,
            each.Column.No.Count,
            each.Column.Unknown.Count,
            string.Join("; ", Enumerable.Range(0, _table.Rows.Count).SelectMany(row => Evidence(row, each.Attribute)).Select(evidence => evidence.Section.Code).Distinct()),
            _table.Version,
        ]));

    /// <summary>What each filled cell rests on: an item of the catalog with its section, and how to cite it, a row each.</summary>
    /// <param name="citations">How to cite the sections of the report, by their codes.</param>
    public Sheet EvidenceOfCells(IReadOnlyDictionary<string, string> citations) => Sheet.Of(
        "evidence",
        [_table.Unit == PatternUnit.CaseStudies ? "case_study" : "statement", "column", "value", "kind", "code", "against", "section", "citation"],
        _table.Rows.SelectMany((row, index) => _columns.SelectMany(each => Evidence(index, each.Attribute).Select(evidence => (IReadOnlyList<object?>)
        [
            row.Code,
            each.Name,
            Cell(each.Column, index),
            evidence.Kind.ToString(),
            evidence.Code,
            evidence.IsAgainst,
            evidence.Section.Code,
            citations[evidence.Section.Code],
        ]))));

    private IEnumerable<string> Names => _columns.Select(each => each.Name);

    private IEnumerable<object?> Cells(int row) => _columns.Select(each => Cell(each.Column, row));

    private IReadOnlyList<Evidence> Evidence(int row, PatternAttribute attribute) => _table.EvidenceOf(_table.Rows[row].Code, attribute.Key);

    private static object? Cell(Column column, int row) => column[row] switch { true => 1, false => 0, null => null };
}
