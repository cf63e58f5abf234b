using CivilSociety.Domain.Search;

namespace CivilSociety.Persistence.Search;

/// <summary>What a query becomes in the words of the index: each expression is made when it is first asked for.</summary>
internal sealed class ExpandedQuery(SearchQuery query, SearchExpression expression)
{
    private readonly Lazy<string?> _adjacent = new(() => expression.Adjacent(query));

    /// <inheritdoc cref="SearchExpression.Wide"/>
    public string Wide => field ??= expression.Wide(query);

    /// <inheritdoc cref="SearchExpression.Close"/>
    public string Close => field ??= expression.Close(query);

    /// <inheritdoc cref="SearchExpression.Adjacent"/>
    public string? Adjacent => _adjacent.Value;
}
