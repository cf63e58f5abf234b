using System.Collections;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>Reads the relations that a specification includes, and names them on each item.</summary>
internal sealed class IncludedRelations(Type type, IncludeTree included)
{
    /// <summary>The items with what is included; without an include, they cost no comparing of identities.</summary>
    public IQueryable<T> Include<T>(IQueryable<T> items, IModel model)
        where T : class => included.Paths
            .SelectMany(path => WaysForward(path, model))
            .Distinct(StringComparer.Ordinal)
            .Aggregate(items, (query, path) => query.Include(path));

    /// <summary>Rows of a query in which items come more than once only as one and the same object.</summary>
    public IQueryable<T> Track<T>(IQueryable<T> rows)
        where T : class => included.IsEmpty ? rows.AsNoTracking() : rows.AsNoTrackingWithIdentityResolution();

    /// <summary>Whether no list is included.</summary>
    public bool AreSingle(IModel model)
    {
        return AllSingle(model.FindEntityType(type)!, included);

        static bool AllSingle(IEntityType type, IncludeTree tree) => tree.Relations.All(relation =>
            type.FindNavigation(relation.Key) is { IsCollection: false } single && AllSingle(single.TargetEntityType, relation.Value));
    }

    /// <summary>Names the relations of the items that were read, and of those that they lead to.</summary>
    public void Name(IModel model, IEnumerable<object> items)
    {
        if (included.IsEmpty)
        {
            return;
        }

        // An item that is reached along two paths has the relations of both.
        var relations = new Dictionary<object, HashSet<string>>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<(object Item, IncludeTree Included)>();
        foreach (var item in items)
        {
            Visit(item, included);
        }

        foreach (var (item, names) in relations)
        {
            (item as CatalogItem)?.LimitTo(names);
        }

        void Visit(object item, IncludeTree tree)
        {
            if (tree.IsEmpty || !seen.Add((item, tree)))
            {
                return;
            }

            var kind = model.FindEntityType(item.GetType())!;
            if (!relations.TryGetValue(item, out var names))
            {
                relations.Add(item, names = new(StringComparer.Ordinal));
            }

            foreach (var (name, next) in tree.Relations)
            {
                INavigationBase relation = kind.FindNavigation(name) ?? (INavigationBase?)kind.FindSkipNavigation(name)!;
                names.Add(name);
                foreach (var related in Related(relation.GetGetter().GetClrValue(item)))
                {
                    Visit(related, next);
                }
            }
        }
    }

    // The one item that a relation came from is set with it, and EF Core refuses to be asked for it: what is included of it is included where it was.
    private IEnumerable<string> WaysForward(string path, IModel model)
    {
        var (way, kind) = (new List<INavigationBase>(), model.FindEntityType(type)!);
        foreach (var name in path.Split('.'))
        {
            INavigationBase relation = kind.FindNavigation(name) ?? (INavigationBase?)kind.FindSkipNavigation(name)!;
            if (!relation.IsCollection && way.Count > 0 && relation.Inverse == way[^1])
            {
                yield return Written(way);
                way.RemoveAt(way.Count - 1);
            }
            else
            {
                way.Add(relation);
            }

            kind = relation.TargetEntityType;
        }

        if (way.Count > 0)
        {
            yield return Written(way);
        }

        static string Written(IEnumerable<INavigationBase> way) => string.Join('.', way.Select(relation => relation.Name));
    }

    private static IEnumerable<object> Related(object? value)
    {
        if (value is not IList list)
        {
            return value is null ? [] : [value];
        }

        // A database gives related items as it finds them.
        ArrayList.Adapter(list).Sort(AuthoredOrder.Instance);
        return list.Cast<object>();
    }

    private sealed class AuthoredOrder : IComparer
    {
        public static AuthoredOrder Instance { get; } = new();

        public int Compare(object? x, object? y) => ((CatalogItem)x!).Position.CompareTo(((CatalogItem)y!).Position);
    }
}
