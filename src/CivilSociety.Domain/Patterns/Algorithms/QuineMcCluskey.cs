namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>Boolean minimization by the method of Quine and McCluskey: all prime implicants, and all shortest covers.</summary>
internal static class QuineMcCluskey
{
    /// <summary>Minimizes configurations; others may be covered as well where that makes terms shorter.</summary>
    public static Minimization Minimize(IReadOnlyList<Conjunction> configurations, IReadOnlyList<Conjunction> free, int maxModels)
    {
        if (configurations.Count == 0)
        {
            return Minimization.Empty;
        }

        var conditions = configurations[0].Conditions.Count;
        Implicant[] positives = [.. configurations.Select(Implicant.Of)];
        var primes = Primes(positives.Concat(free.Select(Implicant.Of)), conditions).Where(prime => Array.Exists(positives, prime.Covers));
        return Cover(configurations, [.. primes.Select(prime => prime.ToConfiguration(conditions))], maxModels);
    }

    /// <summary>The shortest covers of configurations by some of these terms.</summary>
    public static Minimization Cover(IReadOnlyList<Conjunction> configurations, IReadOnlyList<Conjunction> terms, int maxModels)
    {
        Implicant[] positives = [.. configurations.Select(Implicant.Of)];
        // A presence before an absence before what does not matter, from the first condition on.
        Conjunction[] primes = [.. terms.OrderByDescending(prime => prime.ToString(), StringComparer.Ordinal)];
        var chart = new PrimeImplicantChart(positives, [.. primes.Select(Implicant.Of)], maxModels);
        return new(
            configurations,
            primes,
            [.. chart.Essential.Select(prime => primes[prime])],
            [.. chart.Covers().Select(cover => (IReadOnlyList<Conjunction>)[.. cover.Select(prime => primes[prime])])],
            chart.IsComplete);
    }

    // Two terms that differ in one condition are one term without it; what is in no such pair is prime.
    private static IEnumerable<Implicant> Primes(IEnumerable<Implicant> positives, int conditions)
    {
        var primes = new List<Implicant>();
        var level = positives.ToHashSet();
        while (level.Count > 0)
        {
            var next = new HashSet<Implicant>();
            foreach (var implicant in level)
            {
                var isPrime = true;
                for (var condition = 1; condition < 1 << conditions; condition <<= 1)
                {
                    if ((implicant.Free & condition) == 0 && level.Contains(implicant with { Present = implicant.Present ^ condition }))
                    {
                        next.Add(new(implicant.Present & ~condition, implicant.Free | condition));
                        isPrime = false;
                    }
                }

                if (isPrime)
                {
                    primes.Add(implicant);
                }
            }

            level = next;
        }

        return primes;
    }
}

/// <summary>What Boolean minimization makes of the configurations that are sufficient for an outcome.</summary>
/// <param name="Configurations">The configurations that it started from.</param>
/// <param name="PrimeImplicants">The shortest terms that cover these configurations only.</param>
/// <param name="Essential">Those without which a configuration would not be covered: they are in every model.</param>
/// <param name="Models">The shortest models: each a list of terms, as few as possible, that covers all configurations. None where there is no configuration.</param>
/// <param name="HasAllModels">False where there are more models of that length than these.</param>
internal sealed record Minimization(
    IReadOnlyList<Conjunction> Configurations,
    IReadOnlyList<Conjunction> PrimeImplicants,
    IReadOnlyList<Conjunction> Essential,
    IReadOnlyList<IReadOnlyList<Conjunction>> Models,
    bool HasAllModels)
{
    /// <summary>Of nothing.</summary>
    public static Minimization Empty { get; } = new([], [], [], [], true);
}
