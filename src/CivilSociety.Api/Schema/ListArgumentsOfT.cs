using CivilSociety.Api.Paging;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Schema;

/// <summary>What the arguments of a list ask for.</summary>
/// <param name="Specification">Conditions, order and page; the page has one item more than was asked for.</param>
/// <param name="Page">The arguments of the page.</param>
/// <param name="SelectsRows">Whether anything of the items is asked for beside their number.</param>
/// <param name="Signature">What the cursors of the list have in common.</param>
internal sealed record ListArguments<T>(Specification<T> Specification, PageArguments Page, bool SelectsRows, string Signature)
    where T : class, ICatalogItem
{
    public string CursorOf(T item) => Cursor.Encode(Signature, Specification.TotalOrder, item);
}
