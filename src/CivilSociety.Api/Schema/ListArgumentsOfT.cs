using Ardalis.Specification;
using CivilSociety.Api.Paging;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Schema;

/// <summary>What the arguments of a list ask for.</summary>
/// <param name="Specification">Conditions, order and the references that are read along.</param>
/// <param name="Page">The page, with one item more than requested; null for a list without pages.</param>
/// <param name="Arguments">The arguments of the page.</param>
/// <param name="SelectsRows">Whether anything of the items is selected besides their number.</param>
/// <param name="Signature">What the cursors of the list have in common.</param>
/// <param name="Filter">The filter as it is given; null for none.</param>
internal sealed record ListArguments<T>(Specification<T> Specification, Page? Page, PageArguments Arguments, bool SelectsRows, string Signature, IDictionary<string, object?>? Filter)
    where T : CatalogItem
{
    public string CursorOf(T item) => Cursor.Encode(Signature, TotalOrder.Of(Specification), item);
}
