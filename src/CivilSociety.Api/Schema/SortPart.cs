using System.Linq.Expressions;

namespace CivilSociety.Api.Schema;

/// <summary>One key of an order.</summary>
/// <param name="Name">The names of the fields that lead to it, joined by dots.</param>
/// <param name="Value">The sorted value of an item.</param>
/// <param name="IsDescending">Whether it comes from high to low.</param>
internal sealed record SortPart(string Name, Expression Value, bool IsDescending);
