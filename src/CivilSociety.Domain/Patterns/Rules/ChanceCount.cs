namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>How often chance makes a rule as strong as one that was found.</summary>
/// <param name="Rules">The rules at least as strong, in all shuffled tables together.</param>
/// <param name="Tables">The shuffled tables with at least one such rule.</param>
/// <param name="Permutations">The shuffled tables.</param>
/// <param name="Seed">The seed with which they come out the same again.</param>
public sealed record ChanceCount(long Rules, int Tables, int Permutations, ulong Seed)
{
    /// <summary>The rules at least as strong to expect in one table by chance.</summary>
    public double RulesPerTable => (double)Rules / Permutations;
}
