using System.Runtime.CompilerServices;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Exchange.Reading;

/// <summary>Reads the items that satisfy a specification page by page, so that no more than a page of them is held at a time.</summary>
internal static class CatalogPages
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(ICatalog catalog, ISpecification<T> specification, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : CatalogItem
    {
        var page = new Page { First = size };
        while (true)
        {
            var items = await catalog.ListAsync(specification, page, cancellationToken);
            foreach (var item in items)
            {
                yield return item;
            }

            if (items.Count < size)
            {
                yield break;
            }

            page = new Page { First = size, After = Page.CursorOf(specification, items[^1]) };
        }
    }
}
