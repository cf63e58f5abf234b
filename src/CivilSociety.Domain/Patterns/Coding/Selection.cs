using Ardalis.Specification;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Which rows a pattern looks at: those that meet all conditions.</summary>
public sealed record Selection
{
    /// <summary>All rows.</summary>
    public static Selection Everything { get; } = new();

    /// <summary>Only these case studies and their statements; null for all.</summary>
    public IReadOnlyList<string>? CaseStudies { get; init; }

    /// <summary>Only what is known to have all of these attributes: keys, such as <c>layer:tackling-problems</c>.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Only what is known to have none of these attributes: keys, such as <c>layer:tackling-problems</c>.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The case studies that satisfy a specification, as the catalog answers it.</summary>
    public static async Task<Selection> OfAsync(ICatalog catalog, ISpecification<CaseStudy> where, CancellationToken cancellationToken = default)
    {
        var caseStudies = await catalog.ListAsync(where, cancellationToken: cancellationToken).ConfigureAwait(false);
        return new() { CaseStudies = [.. caseStudies.Select(caseStudy => caseStudy.Code)] };
    }

    internal RowSet RowsOf(CodedCatalog catalog, CodedTable table)
    {
        var rows = RowSet.All(table.Rows.Count);
        if (CaseStudies is not null)
        {
            var wanted = CaseStudies.Select(code => catalog.CaseStudyTable.Rows[catalog.CaseStudyTable.RowOf(code)].Code).ToHashSet(StringComparer.Ordinal);
            rows = RowSet.Of(table.Rows.Count, table.Rows.Index().Where(each => wanted.Contains(each.Item.CaseStudy.Code)).Select(each => each.Index));
        }

        rows = With.Aggregate(rows, (selected, key) => selected.And(table.ColumnOf(table.AttributeOf(key)).Yes));
        return Without.Aggregate(rows, (selected, key) => selected.And(table.ColumnOf(table.AttributeOf(key)).No));
    }
}
