namespace CivilSociety.Domain;

/// <summary>An item of the catalog by its code; a code converts to it by itself.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <param name="Code">The code of the item, unique within its kind.</param>
public readonly record struct Ref<T>(string Code)
    where T : CatalogItem
{
    /// <summary>The reference to the item with the code.</summary>
    public static implicit operator Ref<T>(string code) => new(code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
