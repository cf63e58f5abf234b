using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>The truth table of qualitative comparative analysis with crisp sets (Ragin 1987; Rihoux and Ragin 2009): cases by configuration of conditions.</summary>
internal sealed class ConfigurationTable
{
    private const int MaxModels = 32;

    private readonly IReadOnlyList<Column> _conditions;
    private readonly Column _outcome;
    private readonly RowSet _within;

    private ConfigurationTable(IReadOnlyList<Column> conditions, Column outcome, RowSet within, RowSet notPlaced, IReadOnlyList<ConfigurationRow> rows) =>
        (_conditions, _outcome, _within, NotPlaced, Rows) = (conditions, outcome, within, notPlaced, rows);

    /// <summary>The rows with one case or more, in the order of their configurations read as binary numbers.</summary>
    public IReadOnlyList<ConfigurationRow> Rows { get; }

    /// <summary>The selected cases with an unknown condition, and so an unknown configuration.</summary>
    public RowSet NotPlaced { get; }

    /// <summary>The configurations without enough cases, in the order of <see cref="Rows"/>.</summary>
    public IEnumerable<Conjunction> Remainders
    {
        get
        {
            var observed = Rows.Where(row => row.Outcome != OutcomeValue.Remainder).Select(row => row.Configuration).ToHashSet();
            return Enumerable.Range(0, 1 << _conditions.Count)
                .Select(number => new Implicant(number, 0).ToConfiguration(_conditions.Count))
                .Where(configuration => !observed.Contains(configuration));
        }
    }

    /// <summary>Makes the truth table of some conditions and an outcome.</summary>
    /// <param name="conditions">The conditions, 1 to <see cref="TruthTableRequest.MaxConditions"/>.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="within">The selected cases.</param>
    /// <param name="consistencyCut">The least share of cases with the outcome, over 0 and up to 1, with which a row counts as sufficient.</param>
    /// <param name="frequencyCut">The fewest cases, 1 or more, with which a row is no remainder.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no or too many conditions, or a cut is out of its range.</exception>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    public static ConfigurationTable Of(IReadOnlyList<Column> conditions, Column outcome, RowSet within, double consistencyCut = 1, int frequencyCut = 1)
    {
        if (conditions.Count is < 1 or > TruthTableRequest.MaxConditions)
        {
            throw new ArgumentOutOfRangeException(nameof(conditions), conditions.Count, $"Expected 1 to {TruthTableRequest.MaxConditions} conditions.");
        }

        if (consistencyCut is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(consistencyCut), consistencyCut, "Expected a share over 0 and up to 1.");
        }

        Guard.AtLeast(1, frequencyCut, nameof(frequencyCut));
        var notPlaced = conditions.Aggregate(RowSet.Empty(within.Length), (rows, condition) => rows.Or(condition.Unknown)).And(within);
        var placed = within.AndNot(notPlaced);
        var rows = placed.Rows
            .GroupBy(row => Number(conditions, row))
            .OrderBy(group => group.Key)
            .Select(group => Row(new Implicant(group.Key, 0).ToConfiguration(conditions.Count), RowSet.Of(within.Length, group), outcome, consistencyCut, frequencyCut));
        return new([.. conditions], outcome, within, notPlaced, [.. rows]);
    }

    /// <summary>
    /// The conservative solution: the configurations that are sufficient for the outcome, made as short as these rows alone allow (Quine 1952, McCluskey 1956);
    /// remainders are not used.
    /// </summary>
    /// <param name="maxModels">The most models to list, where several are as short.</param>
    /// <exception cref="PatternLimitException">The search for the shortest models takes too long.</exception>
    public Minimization Minimize(int maxModels = MaxModels) => QuineMcCluskey.Minimize(Sufficient, [], Guard.AtLeast(1, maxModels, nameof(maxModels)));

    /// <summary>The parsimonious solution: remainders are used wherever they make the terms shorter (Ragin 1987).</summary>
    /// <exception cref="PatternLimitException">The search for the shortest models takes too long.</exception>
    public Minimization MinimizeParsimoniously() => QuineMcCluskey.Minimize(Sufficient, [.. Remainders], MaxModels);

    /// <summary>
    /// The intermediate solution (Ragin and Sonnett 2005): from a term of the conservative solution goes each condition that the term of the parsimonious solution that
    /// covers it does without, and whose other value is expected to bring about the outcome.
    /// </summary>
    /// <param name="expectations">For each condition whether its presence, true, or its absence, false, is expected to bring about the outcome; null for either.</param>
    /// <exception cref="PatternLimitException">The search for the shortest models takes too long.</exception>
    public Minimization MinimizeBetween(IReadOnlyList<bool?> expectations)
    {
        var (conservative, parsimonious) = (Minimize(), MinimizeParsimoniously());
        var solutions = conservative.Models
            .SelectMany(_ => parsimonious.Models, (complex, simple) => QuineMcCluskey.Cover(conservative.Configurations, Between(complex, simple, expectations), MaxModels))
            .ToList();
        var models = solutions.SelectMany(solution => solution.Models).DistinctBy(Written).ToList();
        var fewest = models.Select(model => model.Count).DefaultIfEmpty().Min();
        var primes = solutions.SelectMany(solution => solution.PrimeImplicants).Distinct().ToList();
        models = [.. models.Where(model => model.Count == fewest)];
        return new(
            conservative.Configurations,
            primes,
            [.. primes.Where(prime => models.All(model => model.Contains(prime)))],
            models,
            conservative.HasAllModels && parsimonious.HasAllModels && solutions.All(solution => solution.HasAllModels));

        static string Written(IReadOnlyList<Conjunction> model) => string.Join('+', model);
    }

    /// <summary>The remainders that a model covers: what it takes for sufficient without having seen it.</summary>
    public IReadOnlyList<Conjunction> AssumptionsOf(IReadOnlyList<Conjunction> model) => [.. Remainders.Where(remainder => model.Any(term => term.Covers(remainder)))];

    /// <summary>For each term of a model: of the cases with the outcome, the share that this term covers and no other term of the model; null without such cases.</summary>
    public IReadOnlyList<Bounds?> UniqueCoverage(IReadOnlyList<Conjunction> model) => [.. model.Select((_, index) => UniqueCoverage(model, index))];

    private IReadOnlyList<Conjunction> Sufficient => [.. Rows.Where(row => row.Outcome == OutcomeValue.Present).Select(row => row.Configuration)];

    // Without those that another covers, and so says.
    private static IReadOnlyList<Conjunction> Between(IReadOnlyList<Conjunction> complex, IReadOnlyList<Conjunction> simple, IReadOnlyList<bool?> expectations)
    {
        var terms = complex
            .SelectMany(_ => simple, (from, to) => (from, to))
            .Where(pair => pair.to.Covers(pair.from))
            .Select(pair => new Conjunction(pair.from.Conditions.Select((present, condition) =>
                pair.to.Conditions[condition] is null && present is { } value && expectations[condition] == !value ? null : present)))
            .Distinct()
            .ToList();
        return [.. terms.Where(term => !terms.Any(other => !other.Equals(term) && other.Covers(term)))];
    }

    private static int Number(IReadOnlyList<Column> conditions, int row) =>
        conditions.Aggregate(0, (number, condition) => (number << 1) | (condition.Yes[row] ? 1 : 0));

    private static ConfigurationRow Row(Conjunction configuration, RowSet cases, Column outcome, double consistencyCut, int frequencyCut)
    {
        var (with, without) = (cases.And(outcome.Yes), cases.And(outcome.No));
        var consistency = new Bounds((double)with.Count / cases.Count, (double)(cases.Count - without.Count) / cases.Count);
        return new(configuration, Value(consistency, cases.Count, consistencyCut, frequencyCut), cases, with, without, consistency);
    }

    private static OutcomeValue Value(Bounds consistency, int cases, double consistencyCut, int frequencyCut) => consistency switch
    {
        _ when cases < frequencyCut => OutcomeValue.Remainder,
        { Lower: var lower } when lower >= consistencyCut => OutcomeValue.Present,
        { Upper: 0 } => OutcomeValue.Absent,
        { Lower: > 0, Upper: var upper } when upper < consistencyCut => OutcomeValue.Contradiction,
        _ => OutcomeValue.Undecided,
    };

    private Bounds? UniqueCoverage(IReadOnlyList<Conjunction> model, int index)
    {
        var alone = Formula.Of(_within.Length, _conditions, values => model[index].Holds(values) && !model.Where((term, other) => other != index && term.Holds(values)).Any());
        return PairCount.Of(alone, _outcome, _within).Coverage;
    }
}

/// <summary>One configuration of all conditions, with its cases.</summary>
/// <param name="Configuration">Which conditions are present and which are absent.</param>
/// <param name="Outcome">What the row shows about the outcome.</param>
/// <param name="Cases">The rows of the table that have the configuration.</param>
/// <param name="WithOutcome">Those in which the outcome is yes.</param>
/// <param name="WithoutOutcome">Those in which the outcome is no.</param>
/// <param name="Consistency">The share of the cases with the outcome, its bounds where outcomes are unknown.</param>
internal sealed record ConfigurationRow(
    Conjunction Configuration,
    OutcomeValue Outcome,
    RowSet Cases,
    RowSet WithOutcome,
    RowSet WithoutOutcome,
    Bounds Consistency);
