using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;

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

    /// <summary>Adds the items that are new since the last call.</summary>
    public abstract void AddNewTo(CatalogItemLists lists);

    /// <summary>Tells that the file is read whose items are new: other files cannot refer to them, unless they are case studies; null for a file to whose items they can.</summary>
    /// <param name="file">The file.</param>
    /// <param name="forget">Whether the items are let go of: their codes stay known.</param>
    public abstract void EndFile(string? file, bool forget);

    /// <summary>The file of a code to which no other can refer; null for one to which any can.</summary>
    public abstract string? FileOf(string code);
}

/// <summary>The items of one kind by their codes, while a seed is read.</summary>
/// <remarks>A code is known even when its item could not be made, so that one fault does not cause others.</remarks>
internal sealed class CodeRegistry<T>(List<CodeRegistry> kinds, string kind) : CodeRegistry(kinds, kind)
    where T : CatalogItem
{
    private readonly Dictionary<string, Entry> _items = new(StringComparer.Ordinal);
    private readonly List<string> _new = [];

    /// <summary>The place of the next item in the authored order.</summary>
    public int NextPosition { get; private set; }

    /// <summary>The codes that were referred to and are not known, each with the fault that says so.</summary>
    public List<(string Code, SeedFault Fault)> Unknown { get; } = [];

    public override IReadOnlyCollection<string> Codes => _items.Keys;

    public IReadOnlyList<T> Items => [.. _items.Values.Select(entry => entry.Item).OfType<T>()];

    public bool TryGet(string? code, out T? item)
    {
        item = null;
        if (code is null || !_items.TryGetValue(code, out var entry))
        {
            return false;
        }

        item = entry.Item;
        return true;
    }

    public override bool TryFind(string code, out CatalogItem? item)
    {
        var isKnown = TryGet(code, out var found);
        item = found;
        return isKnown;
    }

    public override void AddTo(CatalogItemLists lists) => lists.Add(Items);

    public override void AddNewTo(CatalogItemLists lists) => lists.Add(_new.Select(code => _items[code].Item).OfType<T>());

    public override void EndFile(string? file, bool forget)
    {
        if (file is not null && typeof(T) != typeof(CaseStudy))
        {
            foreach (var code in _new)
            {
                if (forget && code.Contains('/', StringComparison.Ordinal))
                {
                    // Made from the code of what it is part of: no item of another file has it.
                    _items.Remove(code);
                }
                else
                {
                    _items[code] = new(forget ? null : _items[code].Item, file, IsOfFile: true);
                }
            }
        }

        _new.Clear();
    }

    public override string? FileOf(string code) => _items.TryGetValue(code, out var entry) && entry.IsOfFile ? (string)entry.Place : null;

    /// <summary>Remembers the code of an item whose file cannot be read.</summary>
    public void AddUnread(string code, string file) => _items.TryAdd(code, new(null, file, IsOfFile: false));

    /// <summary>Remembers an item; a code that is taken is a fault.</summary>
    public void Add(SeedObject place, string? code, T? item)
    {
        if (code is null)
        {
            IsIncomplete = true;
            return;
        }

        if (!_items.TryAdd(code, new(item, place, IsOfFile: false)))
        {
            place.Report($"The {Kind} '{code}' is already defined at {_items[code].Place}.", "Give each a code of its own.");
            return;
        }

        NextPosition++;
        _new.Add(code);
    }

    // The place is a file, or an object in it, whose text is the place.
    private readonly record struct Entry(T? Item, object Place, bool IsOfFile);
}
