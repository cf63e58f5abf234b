using CivilSociety.Domain;

namespace CivilSociety.Catalog.Reading;

/// <summary>The items of one kind, while a seed is read.</summary>
internal abstract class CodeRegistry
{
    protected CodeRegistry(List<CodeRegistry> kinds, string kind)
    {
        kinds.Add(this);
        Kind = kind;
    }

    /// <summary>What the items are called in messages.</summary>
    public string Kind { get; }

    public abstract IReadOnlyCollection<string> Codes { get; }

    /// <summary>Whether what defines the items could not be read, which is told: a code that is not known may be right.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether the code is known; its item is null where it could not be made.</summary>
    public abstract bool TryFind(string code, out CatalogItem? item);

    public abstract void AddTo(CatalogItemLists lists);
}

/// <summary>The items of one kind by their codes, while a seed is read.</summary>
/// <remarks>A code is known even when its item could not be made, so that one fault does not cause others.</remarks>
internal sealed class CodeRegistry<T>(List<CodeRegistry> kinds, string kind) : CodeRegistry(kinds, kind)
    where T : CatalogItem
{
    private readonly Dictionary<string, T?> _items = new(StringComparer.Ordinal);
    // Files, or objects in them, whose text is the place.
    private readonly Dictionary<string, object> _places = new(StringComparer.Ordinal);

    /// <summary>The place of the next item in the authored order.</summary>
    public int NextPosition => _items.Count;

    /// <summary>The codes that were referred to and are not known, each with the fault that says so.</summary>
    public List<(string Code, SeedFault Fault)> Unknown { get; } = [];

    public override IReadOnlyCollection<string> Codes => _items.Keys;

    public IReadOnlyList<T> Items => [.. _items.Values.OfType<T>()];

    public bool TryGet(string? code, out T? item)
    {
        item = null;
        return code is not null && _items.TryGetValue(code, out item);
    }

    public override bool TryFind(string code, out CatalogItem? item)
    {
        var isKnown = _items.TryGetValue(code, out var found);
        item = found;
        return isKnown;
    }

    public override void AddTo(CatalogItemLists lists) => lists.Add(_items.Values.OfType<T>());

    /// <summary>Remembers the code of an item whose file cannot be read.</summary>
    public void AddUnread(string code, string file)
    {
        _items.TryAdd(code, null);
        _places.TryAdd(code, file);
    }

    /// <summary>Remembers an item; a code that is taken is a fault.</summary>
    public void Add(SeedObject place, string? code, T? item)
    {
        if (code is null)
        {
            IsIncomplete = true;
            return;
        }

        if (!_items.TryAdd(code, item))
        {
            place.Report($"The {Kind} '{code}' is already defined at {_places[code]}.", "Give each a code of its own.");
            return;
        }

        _places.Add(code, place);
    }
}
