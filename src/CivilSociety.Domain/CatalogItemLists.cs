namespace CivilSociety.Domain;

/// <summary>The items of a catalog, kind by kind.</summary>
internal sealed class CatalogItemLists
{
    private readonly Dictionary<Type, IReadOnlyList<CatalogItem>> _lists = [];

    /// <summary>Adds the items of one kind; a copy is kept, which nobody can change.</summary>
    public void Add<T>(IEnumerable<T> items)
        where T : CatalogItem
    {
        IReadOnlyList<T> copy = [.. items.OrderBy(item => item.Position)];
        _lists.Add(typeof(T), copy);
    }

    /// <summary>The lists that are not empty.</summary>
    public IReadOnlyDictionary<Type, IReadOnlyList<CatalogItem>> Filled => _lists.Where(list => list.Value.Count > 0).ToDictionary();

    /// <summary>How many items of a kind there are; 0 for what is no kind.</summary>
    public int CountOf(Type kind) => _lists.TryGetValue(kind, out var list) ? list.Count : 0;

    /// <summary>The items of a kind, in the order of their positions.</summary>
    /// <exception cref="ArgumentException">The catalog lists no such kind.</exception>
    public IReadOnlyList<T> Of<T>()
        where T : CatalogItem =>
        _lists.TryGetValue(typeof(T), out var list) ? (IReadOnlyList<T>)list : throw new ArgumentException($"The catalog lists no {typeof(T).Name}.");
}
