using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>A rule "if these attributes then that one".</summary>
/// <param name="Premise">The numbers of the columns of the premise, ascending; it is yes where all are, and no where one is.</param>
/// <param name="Conclusion">The number of the column of the conclusion.</param>
/// <param name="Count">The rows by premise, as the first, and conclusion, as the second; support, confidence, lift and leverage follow from it.</param>
internal sealed record Rule(IReadOnlyList<int> Premise, int Conclusion, PairCount Count)
{
    /// <summary>The rule, as in <c>0 3 => 7</c>.</summary>
    public override string ToString() => $"{string.Join(' ', Premise)} => {Conclusion}";

    /// <summary>The rows in which both are yes, and with them all that may count against the rule: the first by the second is the least confidence.</summary>
    internal static (int Both, int Most) Strength(PairCount count) =>
        (count.Both, count.Both + count.OnlyFirst + count.FirstYesSecondUnknown + count.FirstUnknownSecondNo + count.BothUnknown);

    /// <summary>Compares two least confidences, as fractions and without dividing, so that equals are equal.</summary>
    internal static int CompareConfidence((int Both, int Most) first, (int Both, int Most) second) =>
        ((long)first.Both * second.Most).CompareTo((long)second.Both * first.Most);

    // The most certain rule first, then the most frequent, then the shortest, then by the numbers of the attributes.
    internal static int Compare(Rule first, Rule second)
    {
        var order = CompareConfidence(Strength(second.Count), Strength(first.Count));
        order = order != 0 ? order : second.Count.Both.CompareTo(first.Count.Both);
        order = order != 0 ? order : first.Premise.Count.CompareTo(second.Premise.Count);
        for (var index = 0; order == 0 && index < first.Premise.Count; index++)
        {
            order = first.Premise[index].CompareTo(second.Premise[index]);
        }

        return order != 0 ? order : first.Conclusion.CompareTo(second.Conclusion);
    }
}
