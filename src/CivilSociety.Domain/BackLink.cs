namespace CivilSociety.Domain;

/// <summary>The other direction of a relation: what an item refers to lists the item.</summary>
internal static class BackLink
{
    /// <summary>A copy of the related items, each of which has been told of the relation.</summary>
    public static IReadOnlyList<T> Each<T>(IReadOnlyList<T> related, Action<T> add)
    {
        IReadOnlyList<T> copy = [.. related];
        foreach (var item in copy)
        {
            add(item);
        }

        return copy;
    }
}
