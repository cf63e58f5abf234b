using System.Linq.Expressions;
using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>Refuses what of a specification no catalog can honor, instead of answering as if it had not been asked.</summary>
internal static class SpecificationCheck
{
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    public static void Check<T>(ISpecification<T> specification)
        where T : CatalogItem
    {
        if (specification.SearchCriterias.Any())
        {
            throw Refuse(specification, "uses Search, whose LIKE folds case in some databases and not in others", "Write Where with OrdinalText.Contains, OrdinalText.StartsWith or OrdinalText.EndsWith, or search texts with ICatalogSearch.");
        }

        if (specification.CacheEnabled || specification.CacheKey is not null)
        {
            throw Refuse(specification, "asks for a cache, which catalogs do not have", "Remove EnableCache or WithCacheKey, and keep the list that you were given: items do not change.");
        }

        if (specification.AsTracking || specification.AsNoTracking || specification.AsNoTrackingWithIdentityResolution)
        {
            throw Refuse(specification, "says how changes are tracked, which never are: items are read-only", "Remove AsTracking, AsNoTracking or AsNoTrackingWithIdentityResolution.");
        }

        if (specification.IgnoreQueryFilters || specification.IgnoreAutoIncludes)
        {
            throw Refuse(specification, "ignores query filters or automatic includes, which catalogs do not have", "Remove IgnoreQueryFilters or IgnoreAutoIncludes.");
        }

        if (specification.OrderExpressions.Skip(1).Any(order => order.OrderType is OrderTypeEnum.OrderBy or OrderTypeEnum.OrderByDescending))
        {
            throw Refuse(specification, "has more than one OrderBy", "Write ThenBy or ThenByDescending for the keys after the first.");
        }

        IncludeTree.Of(specification);
        CommonTerms.Check(specification);
    }

    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    public static void Check<T>(ISpecification<T> specification, Page? page)
        where T : CatalogItem
    {
        Check(specification);
        if (page is null || page == Page.Whole)
        {
            return;
        }

        if (IsCut(specification))
        {
            throw Refuse(specification, "has Skip or Take and was given a Page too", "Remove Skip and Take from the specification, or pass no page.");
        }

        if (page is { First: not null, Last: not null })
        {
            throw new ArgumentException($"The page has both First ({page.First}) and Last ({page.Last}). Expected one of them.", nameof(page));
        }

        var order = TotalOrder.Of(specification);
        order.CheckCursor(page.After, nameof(page.After));
        order.CheckCursor(page.Before, nameof(page.Before));
    }

    /// <exception cref="NotSupportedException">The specification does not say what it selects, or asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    public static void Check<T, TResult>(ISpecification<T, TResult> specification, Page? page)
        where T : CatalogItem
    {
        Check((ISpecification<T>)specification, page);
        if (specification.Selector is null == specification.SelectorMany is null)
        {
            throw Refuse(specification, $"selects {(specification.Selector is null ? "nothing" : "twice")} for its results of {typeof(TResult).Name}", "Write one Select or SelectMany.");
        }

        CommonTerms.Check(specification, (LambdaExpression?)specification.Selector ?? specification.SelectorMany);
        if (((ISpecification<T>)specification).PostProcessingAction is not null)
        {
            throw Refuse(specification, $"has a PostProcessingAction on the items that it does not give", $"Give it one on {typeof(TResult).Name}.");
        }
    }

    /// <exception cref="NotSupportedException">The specification is more than conditions, an order and includes, so that no other can be combined with it.</exception>
    public static void IsCondition<T>(ISpecification<T> specification)
        where T : CatalogItem
    {
        Check(specification);
        if (IsCut(specification))
        {
            throw Refuse(specification, "has Skip or Take, so that another condition would select from other items than it gives", "Combine the conditions first, and pass a Page with the result or cut that off.");
        }

        if (specification.PostProcessingAction is not null)
        {
            throw Refuse(specification, "has a PostProcessingAction, which cannot be combined with conditions", "Combine the conditions first, and process the list that you are given.");
        }
    }

    /// <summary>The fault of a specification.</summary>
    public static NotSupportedException Refuse<T>(ISpecification<T> specification, string fault, string remedy, Exception? cause = null) =>
        new($"{NameOf(specification.GetType())} {fault}. {remedy}", cause);

    /// <summary>The type as it is written in C#.</summary>
    public static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;

    private static bool IsCut<T>(ISpecification<T> specification) => specification.Skip > 0 || specification.Take >= 0;
}
