using System.Globalization;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Schema;
using CivilSociety.Domain;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>How many items the filters of one request compare, about: lists inside lists multiply.</summary>
internal sealed class FilterWeight(IBatchCatalog catalog, long limit)
{
    // Where the catalog does not say.
    private const int AssumedSize = 1_000;

    // However large a list is, so many comparisons with each of its items are allowed: conditions on itself, and on one list inside it.
    private const int AnItem = 10;

    private readonly Lock _lock = new();
    private readonly HashSet<GraphQLField> _weighed = [];
    private double _weight;
    private long _limit = limit;

    /// <summary>Adds the filter of a field, once.</summary>
    /// <exception cref="ClientError">The filters compare more than allowed.</exception>
    public void Add(GraphQLField field, IDeclaredType type, IDictionary<string, object?> filter, CatalogTypes types)
    {
        lock (_lock)
        {
            if (!_weighed.Add(field))
            {
                return;
            }

            var size = SizeOf(type.ModelType);
            _weight += size * type.Weigh(filter, types, SizeOf);
            _limit = Math.Max(_limit, (long)size * AnItem);
            if (_weight > _limit)
            {
                throw new ClientError(
                    ErrorCodes.FilterTooHeavy,
                    string.Create(CultureInfo.InvariantCulture, $"The filters of the request compare some {_weight:N0} items. Expected {_limit:N0} or fewer: look into fewer lists inside lists, or filter fewer lists in one request."))
                {
                    Extensions = new() { ["weight"] = _weight, ["limit"] = _limit },
                };
            }
        }
    }

    private int SizeOf(Type kind) => kind.IsAssignableTo(typeof(CatalogItem)) ? catalog.SizeOf(kind) ?? AssumedSize : 1;
}
