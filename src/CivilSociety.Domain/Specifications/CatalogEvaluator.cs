using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>Answers specifications on objects as every catalog does: text ordinally, a missing relation as null, in an order without equals, pages by their keys.</summary>
public static class CatalogEvaluator
{
    /// <summary>The items that satisfy the specification, in its order and within the page.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    public static IReadOnlyList<T> List<T>(IEnumerable<T> items, ISpecification<T> specification, Page? page = null)
        where T : CatalogItem
    {
        var evaluation = new Evaluation<T>(specification, page);
        return evaluation.Arrange(evaluation.Select(items));
    }

    /// <summary>What the specification selects of the items that satisfy it, in its order and within the page.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    /// <exception cref="InvalidOperationException">A value is missing where the result cannot be without.</exception>
    public static IReadOnlyList<TResult> List<T, TResult>(IEnumerable<T> items, ISpecification<T, TResult> specification, Page? page = null)
        where T : CatalogItem
    {
        SpecificationCheck.Check<T, TResult>(specification, page);
        return Project(new Evaluation<T>(specification, page).Select(items), specification);
    }

    /// <summary>The first of the items that satisfy the specification; null when there is none.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    public static T? FirstOrDefault<T>(IEnumerable<T> items, ISpecification<T> specification)
        where T : CatalogItem => List(items, specification) is [var first, ..] ? first : null;

    /// <summary>The items that satisfy the conditions, as they come.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    public static IEnumerable<T> Filter<T>(IEnumerable<T> items, ISpecification<T> specification)
        where T : CatalogItem => new Evaluation<T>(specification).Filter(items);

    /// <summary>How many items satisfy the conditions, ignoring Skip and Take.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    public static int Count<T>(IEnumerable<T> items, ISpecification<T> specification)
        where T : CatalogItem => Filter(items, specification).Count();

    /// <summary>Whether one item satisfies the conditions.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    public static bool IsSatisfiedBy<T>(T item, ISpecification<T> specification)
        where T : CatalogItem => Count([item], specification) == 1;

    /// <summary>What the specification selects of the items found.</summary>
    internal static IReadOnlyList<TResult> Project<T, TResult>(IEnumerable<T> found, ISpecification<T, TResult> specification)
    {
        var results = specification.Selector is { } selector
            ? found.Select(Compiled.Selector(selector))
            : found.SelectMany(Compiled.Selector(specification.SelectorMany!));
        return [.. specification.PostProcessingAction is { } process ? process(results) : results];
    }
}
