using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>
/// The formal concepts of a table (Ganter and Wille, Formal Concept Analysis, 1999): every closed set of attributes with its rows, and which concepts are next
/// to which. A cell that is unknown is not a yes.
/// </summary>
internal static class ConceptLattice
{
    /// <summary>
    /// All concepts of a given number of rows or more, numbered by their place in the list: the broadest first, then the fewest attributes, then by the numbers
    /// of the attributes. A minimum of 0 adds the narrowest concept, all attributes, where no row has them all.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 0.</exception>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    /// <exception cref="PatternLimitException">There are more concepts than the limit.</exception>
    public static IReadOnlyList<LatticeNode> Of(IReadOnlyList<Column> columns, RowSet within, int minRows, int limit = int.MaxValue)
    {
        var sets = new AttributeSetList("concepts", limit);
        ClosedSets.Visit(columns, within, Math.Max(1, Guard.AtLeast(0, minRows, nameof(minRows))), sets.Add);
        var extents = sets.Sorted().Select(set => (set.Attributes, Rows: Extent(columns, within, set.Attributes, set.Count))).ToList();
        if (minRows == 0 && Extent(columns, within, Enumerable.Range(0, columns.Count), 0).Count == 0)
        {
            extents.Add(([.. Enumerable.Range(0, columns.Count)], RowSet.Empty(within.Length)));
        }

        var narrower = Narrower([.. extents.Select(extent => extent.Rows)]);
        var broader = extents.Select(_ => new List<int>()).ToList();
        for (var concept = 0; concept < narrower.Length; concept++)
        {
            narrower[concept].ForEach(other => broader[other].Add(concept));
        }

        return [.. extents.Select((extent, concept) => new LatticeNode(extent.Attributes, extent.Rows, broader[concept], narrower[concept]))];
    }

    // The rows of the attributes, of which there are at least so many: once there are no more, the other attributes take none away.
    private static RowSet Extent(IReadOnlyList<Column> columns, RowSet within, IEnumerable<int> attributes, int count)
    {
        var rows = within;
        foreach (var column in attributes)
        {
            if (rows.Count == count)
            {
                break;
            }

            rows = rows.And(columns[column].Yes);
        }

        return rows;
    }

    // The extents come in descending size: of those within one, each that is in none of the covers found before is a cover itself.
    private static List<int>[] Narrower(RowSet[] extents)
    {
        var narrower = new List<int>[extents.Length];
        for (var concept = 0; concept < extents.Length; concept++)
        {
            var covers = narrower[concept] = [];
            for (var other = concept + 1; other < extents.Length; other++)
            {
                if (extents[other].IsSubsetOf(extents[concept]) && !covers.Exists(cover => extents[other].IsSubsetOf(extents[cover])))
                {
                    covers.Add(other);
                }
            }
        }

        return narrower;
    }
}

/// <summary>A formal concept: the attributes that some rows share, and all rows that share them.</summary>
/// <param name="Attributes">The intent: the numbers of the columns, ascending.</param>
/// <param name="Rows">The extent: the selected rows in which all of these are yes.</param>
/// <param name="Broader">The numbers, ascending, of the next broader concepts: more rows, and no concept in between.</param>
/// <param name="Narrower">The numbers, ascending, of the next narrower concepts: fewer rows, and no concept in between.</param>
internal sealed record LatticeNode(IReadOnlyList<int> Attributes, RowSet Rows, IReadOnlyList<int> Broader, IReadOnlyList<int> Narrower);
