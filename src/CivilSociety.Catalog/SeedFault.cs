namespace CivilSociety.Catalog;

/// <summary>One thing that is wrong in a seed.</summary>
/// <param name="File">Path of the file below the seed folder.</param>
/// <param name="JsonPointer">JSON pointer (RFC 6901) to the place; empty for the file as a whole.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What would be right.</param>
public sealed record SeedFault(string File, string JsonPointer, string Problem, string Remedy)
{
    /// <summary>Place, problem and remedy in one line; control characters, which names and codes that are quoted may have, are written as escapes.</summary>
    public override string ToString()
    {
        var text = $"{File}{(JsonPointer.Length == 0 ? "" : "#" + JsonPointer)}: {Problem} {Remedy}";
        return text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? $"\\u{(int)letter:x4}" : letter.ToString())) : text;
    }
}
