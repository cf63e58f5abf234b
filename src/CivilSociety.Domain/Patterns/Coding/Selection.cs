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

    /// <summary>Only what is known to have all of these attributes: keys, such as <c>layer:tackling-problems</c>; a <c>~</c> before a key asks for the absence.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Only what is known to have none of these attributes: keys, such as <c>layer:tackling-problems</c>.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Only what is not known to have any of these attributes: what is known to have none, and what the report does not say it of.</summary>
    public IReadOnlyList<string> NotKnownToHave { get; init; } = [];

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

        Check(table);
        rows = With.Aggregate(rows, (selected, key) => selected.And(table.ColumnOf(table.AttributeOf(key)).Yes));
        rows = Without.Aggregate(rows, (selected, key) => selected.And(table.ColumnOf(table.AttributeOf(key)).No));
        return NotKnownToHave.Aggregate(rows, (selected, key) => selected.AndNot(table.ColumnOf(table.AttributeOf(key)).Yes));
    }

    // What contradicts itself would select nothing, and say nothing of why.
    private void Check(CodedTable table)
    {
        var with = With.Select(table.AttributeOf).ToHashSet();
        var excluded = Without.Concat(NotKnownToHave).Select(table.AttributeOf).Concat(with.Select(attribute => attribute.Negated));
        if (excluded.FirstOrDefault(with.Contains) is { } contradiction)
        {
            throw new ArgumentException($"The selection contradicts itself: '{contradiction.Key}' is asked for and excluded.");
        }
    }
}
