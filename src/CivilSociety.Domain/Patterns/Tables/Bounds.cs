namespace CivilSociety.Domain.Patterns.Tables;

/// <summary>The least and the greatest value, both inclusive, that a measure takes over all ways of filling in the unknown cells.</summary>
/// <param name="Lower">The least value.</param>
/// <param name="Upper">The greatest value.</param>
public readonly record struct Bounds(double Lower, double Upper)
{
    /// <summary>Whether the unknown cells make no difference.</summary>
    public bool IsExact => Lower == Upper;
}
