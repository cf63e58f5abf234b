namespace CivilSociety.Catalog;

/// <summary>One file of a seed.</summary>
/// <param name="Path">Path below the seed folder, with '/' between its parts.</param>
/// <param name="Content">The bytes: UTF-8 text.</param>
public sealed record SeedFile(string Path, ReadOnlyMemory<byte> Content);
