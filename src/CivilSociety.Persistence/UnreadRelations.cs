using System.Collections.Frozen;
using CivilSociety.Domain;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CivilSociety.Persistence;

/// <summary>Marks all relations of every item that is read as not included; the included ones are named afterwards.</summary>
internal sealed class UnreadRelations : IMaterializationInterceptor
{
    private UnreadRelations()
    {
    }

    /// <summary>One for all contexts: for each other one, EF Core would make its services and the model anew.</summary>
    public static UnreadRelations Instance { get; } = new();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        (entity as CatalogItem)?.LimitTo(FrozenSet<string>.Empty);
        return entity;
    }
}
