namespace CivilSociety.Exchange.RefiQda;

/// <summary>A code of the codebook, with those below it.</summary>
/// <param name="Guid">The GUID.</param>
/// <param name="Name">The name: no other code has it.</param>
/// <param name="Description">What the code means; null where the name says it.</param>
/// <param name="Children">The codes below it.</param>
internal sealed record QdaCode(string Guid, string Name, string? Description, IReadOnlyList<QdaCode> Children)
{
    /// <summary>Whether passages can be coded with it; otherwise it only groups others.</summary>
    public bool IsCodable { get; init; } = true;

    /// <summary>The color, as #RRGGBB.</summary>
    public required string Color { get; init; }
}

/// <summary>Codes that belong together, wherever they stand in the tree.</summary>
/// <param name="Guid">The GUID.</param>
/// <param name="Name">The name.</param>
/// <param name="Codes">The GUIDs of the codes.</param>
internal sealed record QdaSet(string Guid, string Name, IReadOnlyList<string> Codes);
