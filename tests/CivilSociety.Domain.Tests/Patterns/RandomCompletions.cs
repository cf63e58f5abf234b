using System.Numerics;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>A random catalog with up to twelve unknown cells, and all ways of filling them in; the same for the same seed.</summary>
internal sealed class RandomCompletions
{
    public const string Layer = "layer:x";
    public const string Factor = "factor:x";
    private const int MaxUnknown = 12;

    private readonly bool?[,] _features;
    private readonly bool[] _layers;
    private readonly List<(int CaseStudy, bool HasFactor)> _statements;
    private readonly List<(int CaseStudy, int Feature)> _unknown = [];
    private readonly Dictionary<PatternUnit, RowMasks> _masks = [];

    public RandomCompletions(int seed)
    {
        var random = new Random(seed);
        var (caseStudies, most) = (random.Next(2, 8), random.Next(MaxUnknown + 1));
        _features = new bool?[caseStudies, Features.Length];
        _layers = [.. Enumerable.Range(0, caseStudies).Select(_ => random.Next(2) == 0)];
        foreach (var (caseStudy, feature) in Enumerable.Range(0, caseStudies).SelectMany(_ => Enumerable.Range(0, Features.Length), (row, column) => (row, column)))
        {
            _features[caseStudy, feature] = random.Next(2) == 0;
            if (_unknown.Count < most && random.Next(2) == 0)
            {
                _features[caseStudy, feature] = null;
                _unknown.Add((caseStudy, feature));
            }
        }

        _statements = [.. Enumerable.Range(0, caseStudies).SelectMany(row => Enumerable.Range(0, random.Next(5)), (row, _) => (row, random.Next(2) == 0))];
        Engine = new(Coded());
    }

    public string[] Features { get; } = ["practice-feature:a", "practice-feature:b", "practice-feature:c", "practice-feature:d"];

    public PatternEngine Engine { get; }

    /// <summary>Of each completion the rows by one of some terms, as the first, and an outcome, as the second; without the rows of the terms that are left out.</summary>
    public List<PairCount> Counts(PatternUnit unit, (string Key, bool IsPresent)[][] terms, string outcome, params (string Key, bool IsPresent)[][] without)
    {
        var masks = Masks(unit);
        var rows = masks.All;
        var found = new HashSet<(int, int, int)>();
        for (var completion = 0; completion < 1 << _unknown.Count; completion++)
        {
            var first = Any(masks, terms, completion) & ~Any(masks, without, completion);
            var second = masks.Of(outcome, completion);
            found.Add((BitOperations.PopCount(first & second), BitOperations.PopCount(first & ~second), BitOperations.PopCount(second & ~first)));
        }

        return [.. found.Select(each => new PairCount(each.Item1, each.Item2, each.Item3, BitOperations.PopCount(rows) - each.Item1 - each.Item2 - each.Item3))];
    }

    public override string ToString() => string.Join(
        ' ',
        Enumerable.Range(0, _layers.Length).Select(row => string.Concat(Features.Select((_, column) => _features[row, column] switch { true => '1', false => '0', null => 'u' }))
            + (_layers[row] ? "L" : "-")
            + string.Concat(_statements.Where(statement => statement.CaseStudy == row).Select(statement => statement.HasFactor ? 'f' : '.'))));

    private static uint Any(RowMasks masks, (string Key, bool IsPresent)[][] terms, int completion)
    {
        var any = 0u;
        foreach (var term in terms)
        {
            var all = masks.All;
            foreach (var (key, isPresent) in term)
            {
                all &= isPresent ? masks.Of(key, completion) : ~masks.Of(key, completion);
            }

            any |= all;
        }

        return any;
    }

    private RowMasks Masks(PatternUnit unit)
    {
        if (_masks.TryGetValue(unit, out var masks))
        {
            return masks;
        }

        int[] caseStudies = unit == PatternUnit.Statements ? [.. _statements.Select(statement => statement.CaseStudy)] : [.. Enumerable.Range(0, _layers.Length)];
        uint Where(Func<int, bool> holds) => caseStudies.Index().Aggregate(0u, (mask, row) => holds(row.Index) ? mask | (1u << row.Index) : mask);
        var known = new Dictionary<string, uint>
        {
            [Layer] = Where(row => _layers[caseStudies[row]]),
            [Factor] = Where(row => unit == PatternUnit.Statements ? _statements[row].HasFactor : _statements.Any(each => each.CaseStudy == row && each.HasFactor)),
        };
        foreach (var (column, key) in Features.Index())
        {
            known[key] = Where(row => _features[caseStudies[row], column] == true);
        }

        var open = _unknown.Select(cell => (Features[cell.Feature], Where(row => caseStudies[row] == cell.CaseStudy))).ToArray();
        return _masks[unit] = new(Where(_ => true), known, open);
    }

    private CodedCatalog Coded()
    {
        var codes = Enumerable.Range(0, _layers.Length).Select(row => $"case-{row}").ToList();
        PatternAttribute[] attributes =
        [
            new(Layer, Dimension.Layer, new("x", "x")),
            .. Features.Select(key => new PatternAttribute(key, Dimension.PracticeFeature, new(key, key))),
            new(Factor, Dimension.Factor, new("x", "x")),
            .. Enum.GetValues<Perspective>().Select(each => new PatternAttribute(PatternAttribute.KeyOf(Dimension.Perspective, each), Dimension.Perspective, new("p", "p"))),
        ];
        var builder = new CodedCatalogBuilder("version", codes, attributes);
        for (var row = 0; row < codes.Count; row++)
        {
            if (_layers[row])
            {
                builder.Add(Layer, new(EvidenceKind.LayerPlacement, "l", codes[row], "1.1"));
            }

            for (var column = 0; column < Features.Length; column++)
            {
                if (_features[row, column] is { } value)
                {
                    builder.Add(Features[column], new(EvidenceKind.Practice, "p", codes[row], "1.1", IsAgainst: !value));
                }
            }
        }

        foreach (var (number, statement) in _statements.Index())
        {
            var code = codes[statement.CaseStudy];
            builder.AddStatement($"statement-{number}", code, statement.HasFactor ? Factor : null);
        }

        return builder.Build();
    }

    // The rows as bits: those that have an attribute by what is stated, and those that wait for each unknown cell.
    private sealed class RowMasks(uint all, Dictionary<string, uint> known, (string Key, uint Rows)[] open)
    {
        private readonly Dictionary<string, uint[]> _completed = known.Keys.ToDictionary(
            key => key,
            key => Enumerable.Range(0, 1 << open.Length)
                .Select(completion => open.Index().Aggregate(known[key], (rows, cell) => cell.Item.Key == key && (completion >> cell.Index & 1) != 0 ? rows | cell.Item.Rows : rows))
                .ToArray());

        public uint All => all;

        public uint Of(string key, int completion) => _completed[key][completion];
    }
}
