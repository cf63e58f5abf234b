using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>A rule "if these attributes then that one".</summary>
/// <param name="Premise">The numbers of the columns of the premise, ascending; it is yes where all are, and no where one is.</param>
/// <param name="Conclusion">The number of the column of the conclusion.</param>
/// <param name="Count">The rows by premise, as the first, and conclusion, as the second; support, confidence, lift and leverage follow from it.</param>
public sealed record Rule(IReadOnlyList<int> Premise, int Conclusion, PairCount Count)
{
    /// <summary>The rule, as in <c>0 3 => 7</c>.</summary>
    public override string ToString() => $"{string.Join(' ', Premise)} => {Conclusion}";

    // The most certain rule first, then the most frequent, then the shortest, then by the numbers of the attributes.
    internal static int Compare(Rule first, Rule second)
    {
        var order = second.Count.Confidence!.Value.Lower.CompareTo(first.Count.Confidence!.Value.Lower);
        order = order != 0 ? order : second.Count.Both.CompareTo(first.Count.Both);
        order = order != 0 ? order : first.Premise.Count.CompareTo(second.Premise.Count);
        for (var index = 0; order == 0 && index < first.Premise.Count; index++)
        {
            order = first.Premise[index].CompareTo(second.Premise[index]);
        }

        return order != 0 ? order : first.Conclusion.CompareTo(second.Conclusion);
    }
}
