using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence;

/// <summary>Queries compiled for what is asked again and again, such as a field of a document that is kept: compiling costs more than asking once.</summary>
internal sealed class CompiledQueries
{
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<object, object?>> _queries = [];

    /// <summary>The compiled query; null when it is asked for the first time.</summary>
    /// <param name="asked">What is asked, such as a specification: the query is kept for as long as that very object is.</param>
    /// <param name="kind">Tells the queries for one object apart.</param>
    /// <param name="query">Makes the query of the table and the wanted codes.</param>
    public Func<CatalogDbContext, string[], IAsyncEnumerable<TRow>>? Find<T, TRow>(object asked, object kind, Func<Expression, Expression, Expression> query)
        where T : class
    {
        var known = _queries.GetOrCreateValue(asked);
        if (known.TryAdd(kind, null))
        {
            return null;
        }

        return (Func<CatalogDbContext, string[], IAsyncEnumerable<TRow>>)(known[kind] ??= Compile<T, TRow>(query));
    }

    private static Func<CatalogDbContext, string[], IAsyncEnumerable<TRow>> Compile<T, TRow>(Func<Expression, Expression, Expression> query)
        where T : class
    {
        Expression<Func<CatalogDbContext, IQueryable<T>>> table = context => context.Set<T>().AsNoTracking();
        var codes = Expression.Parameter(typeof(string[]), "codes");
        return EF.CompileAsyncQuery(Expression.Lambda<Func<CatalogDbContext, string[], IQueryable<TRow>>>(query(table.Body, codes), table.Parameters[0], codes));
    }
}
