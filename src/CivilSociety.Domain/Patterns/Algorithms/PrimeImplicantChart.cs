namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>Which prime implicant covers which configuration, and the choices of the fewest that cover all.</summary>
internal sealed class PrimeImplicantChart
{
    private const int MaxSteps = 1_000_000;

    private readonly int[][] _primesOf;
    private readonly bool[][] _covers;
    private readonly int _maxCovers;
    private readonly List<int[]> _found = [];
    private int _steps;

    public PrimeImplicantChart(Implicant[] positives, Implicant[] primes, int maxCovers)
    {
        _maxCovers = maxCovers;
        _covers = [.. primes.Select(prime => Array.ConvertAll(positives, prime.Covers))];
        _primesOf = [.. positives.Select((_, positive) => Enumerable.Range(0, primes.Length).Where(prime => _covers[prime][positive]).ToArray())];
        Essential = [.. _primesOf.Where(covering => covering.Length == 1).Select(covering => covering[0]).Distinct().Order()];
    }

    public IReadOnlyList<int> Essential { get; }

    public bool IsComplete { get; private set; } = true;

    public IReadOnlyList<int[]> Covers()
    {
        var open = Enumerable.Range(0, _primesOf.Length).Where(positive => !Essential.Any(prime => _covers[prime][positive])).ToArray();
        for (var size = 0; _found.Count == 0; size++)
        {
            Choose(open, [.. Essential], new bool[_covers.Length], size);
        }

        return [.. _found.OrderBy(cover => cover, Comparer<int[]>.Create((first, second) => first.AsSpan().SequenceCompareTo(second)))];
    }

    // Of the configuration with the fewest choices one must be taken; a prime that was tried is left out afterwards, so that no cover is found twice.
    private void Choose(int[] open, List<int> chosen, bool[] excluded, int left)
    {
        if (++_steps > MaxSteps)
        {
            throw new PatternLimitException($"There are more than {MaxSteps} combinations of prime implicants. Expected fewer conditions, or a higher frequency cut.");
        }

        if (open.Length == 0)
        {
            Add(chosen);
        }
        else if (left > 0 && IsComplete)
        {
            var tightest = open.MinBy(positive => _primesOf[positive].Count(prime => !excluded[prime]));
            var tried = _primesOf[tightest].Where(prime => !excluded[prime]).ToList();
            foreach (var prime in tried)
            {
                Choose([.. open.Where(positive => !_covers[prime][positive])], [.. chosen, prime], excluded, left - 1);
                excluded[prime] = true;
            }

            tried.ForEach(prime => excluded[prime] = false);
        }
    }

    private void Add(List<int> chosen)
    {
        if (_found.Count == _maxCovers)
        {
            IsComplete = false;
            return;
        }

        _found.Add([.. chosen.Order()]);
    }
}
