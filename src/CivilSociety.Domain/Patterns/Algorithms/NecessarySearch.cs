using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>Searches for the smallest unions of conditions, each present or absent, that are consistent enough; the smaller first, so that what contains one is passed over.</summary>
internal static class NecessarySearch
{
    /// <summary>The minimal unions, those of fewer terms first, then in the order of the conditions, presence first.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="isConsistent">Whether the union of some columns is consistent enough.</param>
    /// <param name="maxTerms">The most terms of a union.</param>
    public static IReadOnlyList<IReadOnlyList<UnionTerm>> Find(IReadOnlyList<Column> conditions, Func<IEnumerable<Column>, bool> isConsistent, int maxTerms)
    {
        UnionTerm[] terms = [.. conditions.SelectMany((column, condition) => new[] { new UnionTerm(condition, true, column), new UnionTerm(condition, false, column.Not()) })];
        List<IReadOnlyList<UnionTerm>> found = [];
        List<IReadOnlyList<UnionTerm>> open = [[]];
        for (var size = 1; size <= maxTerms; size++)
        {
            // A condition is in a union once: present or absent, it is always there.
            var candidates = open
                .SelectMany(_ => terms, (union, term) => (union, term))
                .Where(each => each.union is not [.., var last] || last.Condition < each.term.Condition)
                .Select(each => (IReadOnlyList<UnionTerm>)[.. each.union, each.term])
                .Where(union => !found.Exists(smaller => smaller.All(union.Contains)));
            var tried = candidates.ToLookup(union => isConsistent(union.Select(term => term.Column)));
            found.AddRange(tried[true]);
            open = [.. tried[false]];
        }

        return found;
    }
}

/// <summary>A condition in a union, present or absent.</summary>
internal sealed record UnionTerm(int Condition, bool IsPresent, Column Column);
