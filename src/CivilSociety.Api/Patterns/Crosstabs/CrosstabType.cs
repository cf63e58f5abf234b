using CivilSociety.Domain.Patterns;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Crosstabs;

internal sealed class CrosstabType : ResultType<Crosstab>
{
    private const int AttributesByDefault = 100;
    private const int CellsByDefault = 500;

    public CrosstabType()
        : base("One dimension by another; a case study can have several attributes of a dimension, so that cells do not add up to totals.")
    {
        Scalar("n", item => item.N, "How many case studies or statements are selected.");
        First("rows", item => item.Rows, "The attributes of the rows, with their totals.", AttributesByDefault);
        First("columns", item => item.Columns, "The attributes of the columns, with their totals.", AttributesByDefault);
        Scalar("cellCount", item => item.Cells.Count, "How many cells the whole table has.");
        Add(
            "cells",
            "The cells, row by row; all of them, or those that the arguments keep.",
            ListOf(nameof(CrosstabCell)),
            context => Cells(context).Take(FirstArgument.Read(context)),
            new QueryArgument(new StringGraphType()) { Name = "row", Description = "Only the row of the attribute with this key." },
            new QueryArgument(new StringGraphType()) { Name = "column", Description = "Only the column of the attribute with this key." },
            new QueryArgument(new NonNullGraphType(new IntGraphType())) { Name = "minCount", Description = "Only cells in which both occur together at least so many times, inclusive.", DefaultValue = 0 },
            FirstArgument.Declare(CellsByDefault));
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }

    private static IEnumerable<CrosstabCell> Cells(IResolveFieldContext<Crosstab> context)
    {
        var (crosstab, minCount) = (context.Source, context.GetArgument<int>("minCount"));
        var row = Known(context.GetArgument<string?>("row"), crosstab.Rows);
        var column = Known(context.GetArgument<string?>("column"), crosstab.Columns);
        return crosstab.Cells.Where(cell =>
            (row is null || cell.Row.Key == row) && (column is null || cell.Column.Key == column) && cell.Association.Counts.Both >= minCount);
    }

    private static string? Known(string? key, IReadOnlyList<Domain.Patterns.AttributeCount> among) =>
        key is null || among.Any(each => each.Attribute.Key == key)
            ? key
            : throw PatternField.ErrorOf(new Domain.Patterns.UnknownNameException("attribute", key, among.Select(each => each.Attribute.Key)));
}
