using System.Collections;
using System.Reflection;
using CivilSociety.Catalog;
using CivilSociety.Domain;

namespace CivilSociety.Tests.Shared;

/// <summary>All that a program can reach from a catalog by its public properties, and every way of changing it that their types allow.</summary>
/// <remarks>Reflection finds the kinds and their properties, so that a new one is covered; it does nothing that an initializer or a cast could not.</remarks>
internal sealed class CatalogGraph
{
    private readonly HashSet<CatalogItem> _items = [];
    private readonly HashSet<IEnumerable> _lists = new(ReferenceEqualityComparer.Instance);

    public CatalogGraph(CaseStudyCatalog catalog)
    {
        Reach(catalog);
    }

    public IReadOnlyCollection<CatalogItem> Items => _items;

    /// <summary>One line for each property of each item.</summary>
    public IReadOnlyList<string> Lines =>
    [
        .. _items
            .SelectMany(item => item.GetType().GetProperties(), (item, property) => $"{Name(item)}.{property.Name}: {Text(property.GetValue(item))}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Makes another item of each, with the same values and references, from lists that are changed afterwards.</summary>
    public void MakeOthers()
    {
        foreach (var item in _items)
        {
            var other = Activator.CreateInstance(item.GetType())!;
            foreach (var property in item.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
            {
                if (property.GetValue(item) is IEnumerable list and not string)
                {
                    var own = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(property.PropertyType.GetGenericArguments()), list)!;
                    property.SetValue(other, own);
                    own.Clear();
                    Assert.Equal(list, property.GetValue(other));
                }
                else
                {
                    property.SetValue(other, property.GetValue(item));
                }
            }
        }
    }

    /// <summary>Tries to add to, remove from and replace in every list, by all that it can be cast to.</summary>
    public void ChangeLists()
    {
        var change = GetType().GetMethod(nameof(Change), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var list in _lists)
        {
            var element = list.GetType().GetInterfaces().Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)).GetGenericArguments();
            change.MakeGenericMethod(element).Invoke(null, [list]);
        }
    }

    private static void Change<T>(IReadOnlyList<T> list)
    {
        if (list is ICollection<T> collection)
        {
            Try(() => collection.Add(default!));
            Try(() => collection.Remove(list.FirstOrDefault()!));
            Try(collection.Clear);
        }

        if (list is IList<T> generic)
        {
            Try(() => generic.Insert(0, default!));
            Try(() => generic[0] = default!);
        }

        if (list is IList untyped)
        {
            Try(() => untyped.Add(default(T)));
            Try(() => untyped[0] = default(T));
            Try(untyped.Clear);
        }
    }

    private static void Try(Action change)
    {
        try
        {
            change();
        }
        catch (Exception refusal) when (refusal is NotSupportedException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            // What it came to is seen in the lines.
        }
    }

    private static string Name(CatalogItem item) => $"{item.GetType().Name} {item.Code}";

    private static string Text(object? value) => value switch
    {
        CatalogItem item => Name(item),
        IEnumerable list and not string => $"[{string.Join(", ", list.Cast<object>().Select(Text))}]",
        _ => $"{value}",
    };

    private void Reach(object? value)
    {
        var next = new Stack<object?>([value]);
        while (next.TryPop(out var each))
        {
            if (each is IEnumerable list and not string)
            {
                _lists.Add(list);
                foreach (var element in list)
                {
                    next.Push(element);
                }
            }
            else if (each is CaseStudyCatalog || (each is CatalogItem item && _items.Add(item)))
            {
                foreach (var property in each.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
                {
                    next.Push(property.GetValue(each));
                }
            }
        }
    }
}
