using System.Collections.Frozen;
using CivilSociety.Domain;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CivilSociety.Persistence;

/// <summary>Makes every item that is read say of all its relations that they were not: those that were are named afterwards.</summary>
internal sealed class UnreadRelations : IMaterializationInterceptor
{
    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        (entity as CatalogItem)?.LimitTo(FrozenSet<string>.Empty);
        return entity;
    }
}
