namespace CivilSociety.Exchange.Citations;

/// <summary>The name of an author, split where it says how.</summary>
/// <param name="Given">The given names or initials; null where the name does not tell.</param>
/// <param name="Particle">What stands before a Dutch family name, such as <c>van der</c>; null for none.</param>
/// <param name="Family">The family name, or the whole name where it does not tell.</param>
internal sealed record PersonName(string? Given, string? Particle, string Family)
{
    /// <summary>The name as texts cite it: <c>Van der Gaag</c>.</summary>
    public string Cited => Particle is null ? Family : $"{char.ToUpperInvariant(Particle[0])}{Particle[1..]} {Family}";

    /// <summary>Splits a name that begins with initials; another, such as that of an institute, stays whole.</summary>
    public static PersonName Parse(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var given = words.TakeWhile(IsInitials).ToList();
        var particle = words.Skip(given.Count).TakeWhile(word => char.IsLower(word[0])).ToList();
        var family = words.Skip(given.Count + particle.Count).ToList();
        return given.Count == 0 || family.Count == 0
            ? new(null, null, name)
            : new(string.Join(' ', given), particle.Count == 0 ? null : string.Join(' ', particle), string.Join(' ', family));
    }

    private static bool IsInitials(string word) => char.IsUpper(word[0]) && word.EndsWith('.');
}
