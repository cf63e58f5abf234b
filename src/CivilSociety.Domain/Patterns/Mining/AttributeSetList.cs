namespace CivilSociety.Domain.Patterns.Mining;

/// <summary>Collects what a search visits, up to a limit.</summary>
internal sealed class AttributeSetList(string what, int limit)
{
    private readonly List<AttributeSet> _sets = [];

    public void Add(ReadOnlySpan<int> attributes, int count)
    {
        if (_sets.Count == limit)
        {
            throw new PatternLimitException($"There are more than {limit} {what}. Expected a higher minimum of rows, or fewer attributes.");
        }

        var sorted = attributes.ToArray();
        Array.Sort(sorted);
        _sets.Add(new(sorted, count));
    }

    public IReadOnlyList<AttributeSet> Sorted()
    {
        _sets.Sort(AttributeSet.Compare);
        return _sets;
    }
}
