namespace CivilSociety.Domain.Patterns.Mining;

/// <summary>Columns that are yes together.</summary>
/// <param name="Attributes">The numbers of the columns, ascending.</param>
/// <param name="Count">The rows in which all of them are yes.</param>
internal sealed record AttributeSet(IReadOnlyList<int> Attributes, int Count)
{
    /// <summary>The set, as in <c>0 3: 12</c>.</summary>
    public override string ToString() => $"{string.Join(' ', Attributes)}: {Count}";

    // The larger count first, then the fewer attributes, then the lower numbers: the same order whatever the search did.
    internal static int Compare(AttributeSet first, AttributeSet second)
    {
        var order = second.Count.CompareTo(first.Count);
        order = order != 0 ? order : first.Attributes.Count.CompareTo(second.Attributes.Count);
        for (var index = 0; order == 0 && index < first.Attributes.Count; index++)
        {
            order = first.Attributes[index].CompareTo(second.Attributes[index]);
        }

        return order;
    }
}
