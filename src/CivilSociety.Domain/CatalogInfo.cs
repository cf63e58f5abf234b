namespace CivilSociety.Domain;

/// <summary>Version and source of a catalog.</summary>
/// <param name="Version">Hash of the seed's content: equal versions hold equal data.</param>
/// <param name="Source">Citation of the report that the catalog paraphrases.</param>
public sealed record CatalogInfo(string Version, string Source);
