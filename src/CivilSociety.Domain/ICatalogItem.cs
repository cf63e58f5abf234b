namespace CivilSociety.Domain;

/// <summary>Something that the catalog lists, with a code that is unique within its kind and never reused.</summary>
public interface ICatalogItem
{
    /// <summary>The code: unique within its kind, and stable.</summary>
    string Code { get; }

    /// <summary>Place in the authored order of its kind, from 0; the default order of lists.</summary>
    int Position { get; }
}
