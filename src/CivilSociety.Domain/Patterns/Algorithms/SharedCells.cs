namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>
/// What is not stated of two columns, where an unknown is more than one row of one column: the statements of a case study share the cell of their case study,
/// and an attribute that is set against itself is one unknown.
/// </summary>
internal sealed class SharedCells
{
    /// <summary>Up to so many different outcomes bounds are exact, so that twelve unknown cells always are; beyond it they are outer bounds.</summary>
    public const int MaxOutcomes = 4096;

    private readonly Lazy<IReadOnlyCollection<Outcome>?> _outcomes;

    private SharedCells(List<SharedCell> cells) => (Cells, _outcomes) = (cells, new(Reach));

    /// <summary>The case studies, each with what is not stated of it.</summary>
    public List<SharedCell> Cells { get; }

    /// <summary>What all ways of filling in add to the counts, each once; null where they are too many.</summary>
    public IReadOnlyCollection<Outcome>? Outcomes => _outcomes.Value;

    /// <summary>The shared cells of two columns; null where each row is an unknown of its own.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="caseStudies">The number of the case study of each row; null where the rows are the case studies.</param>
    /// <param name="isSame">Whether both columns are of one attribute.</param>
    public static SharedCells? Of(CountedColumn first, CountedColumn second, int[]? caseStudies, bool isSame)
    {
        if ((caseStudies is null && !isSame) || first.Unknown.Count + second.Unknown.Count == 0)
        {
            return null;
        }

        return new(
        [
            .. first.Unknown.Or(second.Unknown).Rows
                .GroupBy(row => caseStudies?[row] ?? row)
                .Select(rows => rows.Aggregate(new SharedCell { IsSame = isSame }, (cell, row) => cell.Add(ValueOf(first, row), ValueOf(second, row)))),
        ]);
    }

    private static bool? ValueOf(CountedColumn column, int row) => column.Unknown[row] ? null : column.Yes[row];

    private IReadOnlyCollection<Outcome>? Reach()
    {
        HashSet<Outcome> reached = [default];
        foreach (var cell in Cells)
        {
            reached = [.. reached.SelectMany(_ => cell.Outcomes, (before, outcome) => before.Plus(outcome))];
            if (reached.Count > MaxOutcomes)
            {
                return null;
            }
        }

        return reached;
    }
}

/// <summary>How many rows of one case study wait for its unknown cells, by what is stated of them.</summary>
internal readonly record struct SharedCell
{
    public int FirstYesSecondUnknown { get; init; }

    public int FirstNoSecondUnknown { get; init; }

    public int FirstUnknownSecondYes { get; init; }

    public int FirstUnknownSecondNo { get; init; }

    public int BothUnknown { get; init; }

    /// <summary>Whether the two unknowns are one.</summary>
    public bool IsSame { get; init; }

    /// <summary>What the ways of filling in one row add to the counts, by what is stated of it: in the order of the counts of <see cref="PairCount"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<Outcome>> OfOneRow { get; } =
    [
        new SharedCell { FirstYesSecondUnknown = 1 }.Outcomes,
        new SharedCell { FirstNoSecondUnknown = 1 }.Outcomes,
        new SharedCell { FirstUnknownSecondYes = 1 }.Outcomes,
        new SharedCell { FirstUnknownSecondNo = 1 }.Outcomes,
        new SharedCell { BothUnknown = 1 }.Outcomes,
    ];

    /// <summary>What the ways of filling in the one or two cells add to the counts.</summary>
    public IReadOnlyList<Outcome> Outcomes
    {
        get
        {
            var outcomes = new List<Outcome>();
            var isFirstOpen = FirstUnknownSecondYes + FirstUnknownSecondNo + BothUnknown > 0;
            var isSecondOpen = FirstYesSecondUnknown + FirstNoSecondUnknown + BothUnknown > 0;
            for (var first = 0; first <= (isFirstOpen ? 1 : 0); first++)
            {
                for (var second = 0; second <= (isSecondOpen ? 1 : 0); second++)
                {
                    if (!IsSame || first == second)
                    {
                        outcomes.Add(Filled(first, second));
                    }
                }
            }

            return outcomes;
        }
    }

    public SharedCell Add(bool? first, bool? second) => (first, second) switch
    {
        (true, null) => this with { FirstYesSecondUnknown = FirstYesSecondUnknown + 1 },
        (false, null) => this with { FirstNoSecondUnknown = FirstNoSecondUnknown + 1 },
        (null, true) => this with { FirstUnknownSecondYes = FirstUnknownSecondYes + 1 },
        (null, false) => this with { FirstUnknownSecondNo = FirstUnknownSecondNo + 1 },
        (null, null) => this with { BothUnknown = BothUnknown + 1 },
        _ => this,
    };

    private Outcome Filled(int first, int second) => new(
        (FirstYesSecondUnknown * second) + (FirstUnknownSecondYes * first) + (BothUnknown * first * second),
        (FirstYesSecondUnknown * (1 - second)) + (FirstUnknownSecondNo * first) + (BothUnknown * first * (1 - second)),
        (FirstNoSecondUnknown * second) + (FirstUnknownSecondYes * (1 - first)) + (BothUnknown * (1 - first) * second),
        (FirstNoSecondUnknown * (1 - second)) + (FirstUnknownSecondNo * (1 - first)) + (BothUnknown * (1 - first) * (1 - second)));
}

/// <summary>The rows with both of two things, one of them or neither, once all is filled in.</summary>
internal readonly record struct Outcome(int Both, int OnlyFirst, int OnlySecond, int Neither)
{
    public Outcome Plus(Outcome other) => new(Both + other.Both, OnlyFirst + other.OnlyFirst, OnlySecond + other.OnlySecond, Neither + other.Neither);
}
