namespace CivilSociety.Domain;

/// <summary>A part of a catalog that is given part by part, as one that is too large for memory: its items refer to each other and to those of the parts before it.</summary>
/// <remarks>Items list those that refer to them where these are of the same part.</remarks>
public sealed class CatalogPart
{
    private readonly IReadOnlyDictionary<Type, IReadOnlyList<CatalogItem>> _items;
    private readonly Func<Type, bool> _isReferredTo;

    internal CatalogPart(CatalogInfo info, IReadOnlyDictionary<Type, IReadOnlyList<CatalogItem>> items, Func<Type, bool> isReferredTo) =>
        (Info, _items, _isReferredTo) = (info, items, isReferredTo);

    /// <summary>The version and the source of the whole catalog.</summary>
    public CatalogInfo Info { get; }

    /// <summary>The kinds of items that the part has.</summary>
    public IEnumerable<Type> Kinds => _items.Keys;

    /// <summary>The items of a kind, in authored order; none for a kind that the part does not have.</summary>
    public IReadOnlyList<CatalogItem> Of(Type kind) => _items.GetValueOrDefault(kind, []);

    /// <summary>Whether later parts can refer to the items of a kind; others can be forgotten.</summary>
    internal bool IsReferredTo(Type kind) => _isReferredTo(kind);
}
