namespace CivilSociety.Catalog;

/// <summary>One thing that is wrong in a seed.</summary>
/// <param name="File">Path of the file below the seed folder.</param>
/// <param name="JsonPointer">JSON pointer (RFC 6901) to the place; empty for the file as a whole.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What would be right.</param>
public sealed record SeedFault(string File, string JsonPointer, string Problem, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}{(JsonPointer.Length == 0 ? "" : "#" + JsonPointer)}: {Problem} {Remedy}";
}
