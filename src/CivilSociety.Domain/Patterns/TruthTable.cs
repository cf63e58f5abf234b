using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for a truth table of case studies.</summary>
/// <param name="Conditions">Keys, such as <c>layer:tackling-problems</c>, of the attributes that are the conditions: 1 to <see cref="MaxConditions"/>, each once.</param>
/// <param name="Outcome">The key of the attribute that is the outcome; not one of the conditions.</param>
public sealed record TruthTableRequest(IReadOnlyList<string> Conditions, string Outcome)
{
    /// <summary>The most conditions: beyond these, configurations outnumber any cases there are.</summary>
    public const int MaxConditions = 12;

    /// <summary>The least share of case studies with the outcome, over 0 and up to 1, with which a row counts as sufficient.</summary>
    public double ConsistencyCut
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(ConsistencyCut), value, "Expected a share over 0 and up to 1.");
    } = 1;

    /// <summary>The fewest case studies, 1 or more, with which a row is no remainder.</summary>
    public int FrequencyCut { get; init => field = Guard.AtLeast(1, value); } = 1;

    /// <summary>
    /// Directional expectations, for the intermediate solution: keys of conditions whose presence is expected to bring about the outcome, such as
    /// <c>layer:prevention</c>, or whose absence is, such as <c>~layer:prevention</c>.
    /// </summary>
    public IReadOnlyList<string> Expectations { get; init; } = [];

    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }
}

/// <summary>
/// The truth table of qualitative comparative analysis with crisp sets (Ragin 1987): case studies by configuration of conditions, which configurations are
/// sufficient for an outcome, and the conservative solution.
/// </summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Conditions">The conditions.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Rows">The rows with one case study or more, in the order of their configurations read as binary numbers.</param>
/// <param name="Remainders">The configurations with fewer case studies than the frequency cut, in the order of the rows.</param>
/// <param name="NotPlaced">The case studies that are in no row, since a condition is not stated; in authored order.</param>
/// <param name="Solution">What is sufficient for the outcome, as short as the rows allow.</param>
public sealed record TruthTableReport(
    TruthTableRequest Request,
    string CatalogVersion,
    int N,
    IReadOnlyList<PatternAttribute> Conditions,
    PatternAttribute Outcome,
    IReadOnlyList<TruthTableRow> Rows,
    IReadOnlyList<Configuration> Remainders,
    IReadOnlyList<UnplacedCaseStudy> NotPlaced,
    ConservativeSolution Solution)
{
    /// <summary>The rows whose case studies have the outcome in part, too few for the consistency cut.</summary>
    public IReadOnlyList<TruthTableRow> Contradictions => [.. Rows.Where(row => row.Outcome == OutcomeValue.Contradiction)];

    /// <summary>How many configurations there are: two to the power of the number of conditions.</summary>
    public int PossibleRows => 1 << Conditions.Count;

    /// <summary>How many configurations must be without case study, since there are more of them than selected case studies.</summary>
    public int NecessarilyEmpty => Math.Max(0, PossibleRows - N);

    /// <summary>The parsimonious solution: remainders are taken for sufficient wherever that makes it shorter.</summary>
    public SimplifiedSolution Parsimonious => field ??= Solutions?.Parsimonious() ?? SimplifiedSolution.None;

    /// <summary>
    /// The intermediate solution (Ragin and Sonnett 2005): remainders are taken for sufficient only where the directional expectations say so; without expectations it is
    /// the conservative one.
    /// </summary>
    public SimplifiedSolution Intermediate => field ??= Solutions?.Intermediate() ?? SimplifiedSolution.None;

    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    // Made when they are asked for: their search can be long.
    internal SolutionSearch? Solutions { get; init; }

    // Names the case studies in sentences.
    internal IReadOnlyDictionary<string, LocalizedText> Names { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>What is sufficient for the outcome, and how little of the table is seen, in a few sentences.</summary>
    public string Summary(Language language) => TruthTableText.Of(this, language);

    internal static TruthTableReport Of(CodedCatalog catalog, TruthTableRequest request)
    {
        if (request.Conditions.Count > TruthTableRequest.MaxConditions)
        {
            throw new PatternLimitException(
                $"The truth table would have {request.Conditions.Count} conditions; at most {TruthTableRequest.MaxConditions} are allowed, since each doubles its rows: ask for fewer conditions.");
        }

        var table = catalog.CaseStudyTable;
        var (conditions, outcome) = ConditionList.Of(table, request.Conditions, request.Outcome);
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var truthTable = ConfigurationTable.Of([.. conditions.Select(table.ColumnOf)], table.ColumnOf(outcome), selected, request.ConsistencyCut, request.FrequencyCut);
        FittedCases Fitted(params IReadOnlyList<Configuration> terms) => new(table, selected, null, terms, outcome);
        Configuration Coded(Conjunction configuration) => Configuration.Of(conditions, configuration);
        var solutions = new SolutionSearch(truthTable, conditions, ExpectationsOf(table, conditions, request.Expectations), Fitted);
        return new(
            request,
            catalog.Version,
            selected.Count,
            conditions,
            outcome,
            [.. truthTable.Rows.Select(row => new TruthTableRow(Fitted(Coded(row.Configuration)), row))],
            [.. truthTable.Remainders.Select(Coded)],
            [.. truthTable.NotPlaced.Rows.Select(row => new UnplacedCaseStudy(table.Rows[row].Code, [.. conditions.Where(each => table.ColumnOf(each).Unknown[row])]))],
            solutions.Conservative())
        {
            Solutions = solutions,
            Scope = catalog.ScopeOf(request.Where),
            Names = catalog.CaseStudyNames,
        };
    }

    // For each condition whether its presence or its absence is expected to bring about the outcome; null for neither.
    private static bool?[] ExpectationsOf(CodedTable table, IReadOnlyList<PatternAttribute> conditions, IReadOnlyList<string> keys)
    {
        var expected = keys.Select(table.AttributeOf).ToHashSet();
        foreach (var attribute in expected)
        {
            if (!conditions.Contains(attribute) && !conditions.Contains(attribute.Negated))
            {
                throw new ArgumentException($"Expected expectations of the conditions, present or absent: '{attribute.Key}' is of none.", nameof(keys));
            }

            if (expected.Contains(attribute.Negated))
            {
                throw new ArgumentException($"The expectations contradict each other: '{attribute.Key}' and '{attribute.Negated.Key}'. Leave both out where either is expected.", nameof(keys));
            }
        }

        return [.. conditions.Select(condition => expected.Contains(condition) ? true : expected.Contains(condition.Negated) ? false : (bool?)null)];
    }
}

/// <summary>One configuration of all conditions, with its case studies.</summary>
/// <remarks>Cases and evidence are computed on first use.</remarks>
public sealed class TruthTableRow
{
    private readonly FittedCases _cases;
    private readonly ConfigurationRow _row;

    internal TruthTableRow(FittedCases cases, ConfigurationRow row) => (_cases, _row) = (cases, row);

    /// <summary>Which conditions are present and which are absent.</summary>
    public Configuration Configuration => _cases.Terms[0];

    /// <summary>What the case studies of the row show about the outcome; those that are not placed may show otherwise.</summary>
    public OutcomeValue Outcome => _row.Outcome;

    /// <summary>How many case studies have the configuration.</summary>
    public int N => _row.Cases.Count;

    /// <summary>Of the case studies with the configuration, the share with the outcome; its bounds count those as well that may have the configuration.</summary>
    public Bounds Consistency => _cases.Count.Confidence!.Value;

    /// <summary>The case studies that have the configuration.</summary>
    public IReadOnlyList<Ref<CaseStudy>> CaseStudies => _cases.CaseStudiesOf(_row.Cases);

    /// <summary>Those with the outcome.</summary>
    public IReadOnlyList<Ref<CaseStudy>> WithOutcome => _cases.CaseStudiesOf(_row.WithOutcome);

    /// <summary>Those without the outcome.</summary>
    public IReadOnlyList<Ref<CaseStudy>> WithoutOutcome => _cases.CaseStudiesOf(_row.WithoutOutcome);

    /// <summary>Those for which the outcome is not stated.</summary>
    public IReadOnlyList<Ref<CaseStudy>> OutcomeNotStated => _cases.CaseStudiesOf(_row.Cases.AndNot(_row.WithOutcome).AndNot(_row.WithoutOutcome));

    /// <summary>The items that show which of these case studies have the conditions and the outcome, and which do not.</summary>
    public IReadOnlyList<Evidence> Evidence => _cases.EvidenceOf(_row.Cases);

    /// <summary>How many of these case studies have the outcome, and for how many others that is not stated, in a sentence.</summary>
    public string Summary(Language language) => _cases.IfConditionThenOutcome(language);
}

/// <summary>What a row of a truth table shows about the outcome.</summary>
public enum OutcomeValue
{
    /// <summary>Enough cases, and consistent enough: sufficient for the outcome.</summary>
    Present,

    /// <summary>Enough cases, and none of them has, or may have, the outcome.</summary>
    Absent,

    /// <summary>Enough cases, mixed outcomes: the consistency is below the cut.</summary>
    Contradiction,

    /// <summary>Enough cases, but the unknown outcomes among them decide what the row says.</summary>
    Undecided,

    /// <summary>Too few cases: a remainder.</summary>
    Remainder,
}

/// <summary>A case study that is in no row of a truth table.</summary>
/// <param name="CaseStudy">The case study.</param>
/// <param name="NotStated">The conditions that are not stated, or stated both ways.</param>
public sealed record UnplacedCaseStudy(Ref<CaseStudy> CaseStudy, IReadOnlyList<PatternAttribute> NotStated);

/// <summary>The sufficient configurations of a truth table, made as short as the observed rows alone allow; nothing is assumed of remainders.</summary>
/// <param name="Configurations">The configurations that it starts from.</param>
/// <param name="PrimeImplicants">The shortest terms that cover these configurations only.</param>
/// <param name="Essential">Those without which a configuration would not be covered: they are in every model.</param>
/// <param name="Models">The shortest models, each of which covers all configurations; none where no configuration is sufficient.</param>
/// <param name="HasAllModels">False where there are more models of that length than these.</param>
public sealed record ConservativeSolution(
    IReadOnlyList<Configuration> Configurations,
    IReadOnlyList<Configuration> PrimeImplicants,
    IReadOnlyList<Configuration> Essential,
    IReadOnlyList<Model> Models,
    bool HasAllModels);

/// <summary>A solution that takes remainders for sufficient, although nobody has seen them.</summary>
/// <param name="PrimeImplicants">The terms that its models are chosen from.</param>
/// <param name="Essential">Those that are in every model.</param>
/// <param name="Models">The shortest models, each of which covers all sufficient configurations; none where no configuration is sufficient.</param>
/// <param name="HasAllModels">False where there are more models of that length than these.</param>
public sealed record SimplifiedSolution(IReadOnlyList<Configuration> PrimeImplicants, IReadOnlyList<Configuration> Essential, IReadOnlyList<Model> Models, bool HasAllModels)
{
    // Of no configuration.
    internal static SimplifiedSolution None { get; } = new([], [], [], true);
}

/// <summary>One of the shortest ways to say which configurations are sufficient: one of these terms or another.</summary>
/// <param name="Whole">The model as a whole, with its typical and deviant case studies.</param>
/// <param name="Terms">Each of its terms.</param>
/// <param name="Assumptions">The remainders that it covers, and so takes for sufficient: its simplifying assumptions.</param>
public sealed record Model(Sufficiency Whole, IReadOnlyList<Term> Terms, IReadOnlyList<Configuration> Assumptions)
{
    /// <summary>The model in the notation of the field, + for or, * for and, ~ for not, with the keys of the attributes, as in <c>a*~b + c</c>.</summary>
    public string Expression => Whole.Expression;
}

/// <summary>How well one term of a model fits the case studies.</summary>
/// <param name="Configuration">The term: conditions together.</param>
/// <param name="Sufficiency">The term as a sufficient condition, with its typical and deviant case studies.</param>
/// <param name="UniqueCoverage">Of the case studies with the outcome, the share that this term covers and no other term of the model.</param>
public sealed record Term(Configuration Configuration, Sufficiency Sufficiency, Bounds? UniqueCoverage);
