namespace CivilSociety.Persistence;

/// <summary>A file that a catalog was read from.</summary>
/// <param name="Path">Path below the folder of the seed, with slashes.</param>
/// <param name="Content">The bytes.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);
