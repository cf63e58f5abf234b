using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for a crosstab.</summary>
/// <param name="Rows">The dimension of the rows.</param>
/// <param name="Columns">The dimension of the columns.</param>
public sealed record CrosstabRequest(Dimension Rows, Dimension Columns)
{
    /// <summary>What is counted.</summary>
    public PatternUnit Unit { get; init; } = PatternUnit.CaseStudies;

    /// <summary>The selection; null for everything.</summary>
    public Selection? Where { get; init; }

    /// <summary>What the value of a cell is.</summary>
    public CrosstabMeasure Measure { get; init; } = CrosstabMeasure.Count;
}

/// <summary>What the value of a cell of a crosstab is.</summary>
public enum CrosstabMeasure
{
    /// <summary>How many have both attributes.</summary>
    Count,

    /// <summary>Of those with the attribute of the row, the share with that of the column, from 0 to 1.</summary>
    ShareOfRow,

    /// <summary>Of those with the attribute of the column, the share with that of the row, from 0 to 1.</summary>
    ShareOfColumn,

    /// <summary>Of all that are selected, the share with both attributes, from 0 to 1.</summary>
    ShareOfAll,
}

/// <summary>One dimension by another; a case study can have several attributes of a dimension, so that cells do not add up to totals.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies or statements are selected.</param>
/// <param name="Rows">The attributes of the rows, with their totals.</param>
/// <param name="Columns">The attributes of the columns, with their totals.</param>
/// <param name="Cells">The cells, row by row.</param>
public sealed record Crosstab(
    CrosstabRequest Request,
    string CatalogVersion,
    int N,
    IReadOnlyList<AttributeCount> Rows,
    IReadOnlyList<AttributeCount> Columns,
    IReadOnlyList<CrosstabCell> Cells)
{
    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    /// <summary>The main result: the fullest cell, in a sentence.</summary>
    public string Summary(Language language)
    {
        if (N == 0)
        {
            return Grammar.Sentences(Scope?.In(language), UnitText.Nothing(Request.Unit, language));
        }

        var (rows, columns) = (NameOf(Rows, language), NameOf(Columns, language));
        var units = UnitText.Count(Request.Unit, N, language);
        if (Cells.MaxBy(cell => cell.Association.Counts.Both) is not { Association.Counts.Both: > 0 } fullest)
        {
            var never = new LocalizedText(
                $"{units}: bij geen enkele staat vast dat {rows} en {columns} samen voorkomen.",
                $"{units}: {rows} and {columns} are not known to occur together in any.").In(language);
            return Grammar.Sentences(Scope?.In(language), never);
        }

        var (row, column) = (fullest.Row.Label.In(language), fullest.Column.Label.In(language));
        var most = new LocalizedText(
            $"{units}, {rows} naar {columns}. De volste cel is '{row}' bij '{column}': {fullest.Association.Counts.Both}.",
            $"{units}, {rows} by {columns}. The fullest cell is '{row}' with '{column}': {fullest.Association.Counts.Both}.").In(language);
        return Grammar.Sentences(Scope?.In(language), most);
    }

    // Of a dimension without attributes nothing is said but that there are none.
    private static string NameOf(IReadOnlyList<AttributeCount> attributes, Language language) => attributes is [var first, ..] ? first.Attribute.DimensionLabel.In(language) : "";

    internal static Crosstab Of(CodedCatalog catalog, CrosstabRequest request, PatternLimits limits)
    {
        var table = catalog.Table(request.Unit);
        var (rows, columns) = (table.AttributesOf(request.Rows), table.AttributesOf(request.Columns));
        limits.CheckResults((long)rows.Count * columns.Count, "cells", "choose dimensions with fewer attributes");
        var selected = catalog.RowsOf(request.Unit, request.Where);
        var scope = catalog.ScopeOf(request.Where);
        var countedRows = Counted(table, rows, selected);
        var countedColumns = Counted(table, columns, selected);
        return new(
            request,
            catalog.Version,
            selected.Count,
            [.. countedRows.Select(each => AttributeCount.Of(each.Attribute, each.Column, selected.Count))],
            [.. countedColumns.Select(each => AttributeCount.Of(each.Attribute, each.Column, selected.Count))],
            [.. countedRows.SelectMany(_ => countedColumns, (row, column) => CellOf(table, selected, scope, row, column, request.Measure))])
        {
            Scope = scope,
        };
    }

    private static List<(PatternAttribute Attribute, CountedColumn Column)> Counted(CodedTable table, IReadOnlyList<PatternAttribute> attributes, RowSet selected) =>
        [.. attributes.Select(attribute => (attribute, CountedColumn.Of(table.ColumnOf(attribute), selected)))];

    private static CrosstabCell CellOf(
        CodedTable table,
        RowSet selected,
        LocalizedText? scope,
        (PatternAttribute Attribute, CountedColumn Column) row,
        (PatternAttribute Attribute, CountedColumn Column) column,
        CrosstabMeasure measure)
    {
        var count = table.CountOf(row.Column, column.Column, selected, isSame: row.Attribute.Key == column.Attribute.Key);
        return new(new(table, selected, scope, [row.Attribute], [column.Attribute], count), measure);
    }
}

/// <summary>A cell of a crosstab.</summary>
public sealed class CrosstabCell
{
    private readonly CrosstabMeasure _measure;

    internal CrosstabCell(Association association, CrosstabMeasure measure) => (Association, _measure) = (association, measure);

    /// <summary>The attribute of the row.</summary>
    public PatternAttribute Row => Association.First[0];

    /// <summary>The attribute of the column.</summary>
    public PatternAttribute Column => Association.Second[0];

    /// <summary>The requested measure, as bounds; null where it is undefined.</summary>
    public Bounds? Value => _measure switch
    {
        CrosstabMeasure.ShareOfRow => Association.Counts.Confidence,
        CrosstabMeasure.ShareOfColumn => Association.Counts.Coverage,
        CrosstabMeasure.ShareOfAll => Association.Counts.Support,
        _ => BoundsOf(Association.Counts.RangeOf(outcome => outcome.Both)),
    };

    /// <summary>The counts, the cases for and against, and the evidence; the row is the first side, the column the second.</summary>
    public Association Association { get; }

    private static Bounds BoundsOf((int Least, int Greatest) range) => new(range.Least, range.Greatest);
}
