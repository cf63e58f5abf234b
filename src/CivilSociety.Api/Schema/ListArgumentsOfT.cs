using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Schema;

/// <summary>What the arguments of a list ask for.</summary>
/// <param name="Specification">Conditions, order and page; the page has one item more than was asked for.</param>
/// <param name="PageSize">How many items were asked for.</param>
/// <param name="IsBackward">Whether they were asked for from the end.</param>
/// <param name="Signature">What the cursors of the list have in common.</param>
internal sealed record ListArguments<T>(Specification<T> Specification, int PageSize, bool IsBackward, string Signature)
    where T : class, ICatalogItem;
