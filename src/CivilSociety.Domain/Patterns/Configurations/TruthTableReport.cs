using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>The truth table of qualitative comparative analysis with crisp sets (Ragin 1987) among case studies, and its conservative solution.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Version">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Conditions">The conditions.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Rows">The rows with one case study or more, in the order of their configurations read as binary numbers.</param>
/// <param name="Remainders">The configurations with fewer case studies than the frequency cut, in the same order.</param>
/// <param name="NotPlaced">The case studies that have no configuration, since a condition is not stated; in authored order.</param>
/// <param name="Solution">What is sufficient for the outcome, as short as the rows allow.</param>
public sealed record TruthTableReport(
    TruthTableRequest Request,
    string Version,
    int N,
    IReadOnlyList<PatternAttribute> Conditions,
    PatternAttribute Outcome,
    IReadOnlyList<CodedTruthTableRow> Rows,
    IReadOnlyList<CodedConfiguration> Remainders,
    IReadOnlyList<UnplacedCaseStudy> NotPlaced,
    ConservativeSolution Solution)
{
    /// <summary>The rows whose case studies have the outcome in part, too few for the consistency cut.</summary>
    public IReadOnlyList<CodedTruthTableRow> Contradictions => [.. Rows.Where(row => row.Outcome == OutcomeValue.Contradiction)];

    /// <summary>How many configurations there are: two to the power of the number of conditions.</summary>
    public int PossibleRows => 1 << Conditions.Count;

    /// <summary>How many configurations have no case study, however the selected ones were spread: there are fewer of these than configurations.</summary>
    public int NecessarilyEmpty => Math.Max(0, PossibleRows - N);

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
        var truthTable = TruthTable.Of([.. conditions.Select(table.ColumnOf)], table.ColumnOf(outcome), selected, request.ConsistencyCut, request.FrequencyCut);
        FittedCases Fitted(params IReadOnlyList<CodedConfiguration> terms) => new(table, truthTable.Placed, terms, outcome);
        CodedConfiguration Coded(Configuration configuration) => CodedConfiguration.Of(conditions, configuration);
        CodedModel Model(IReadOnlyList<Configuration> model) => new(
            new(Fitted([.. model.Select(Coded)])),
            [.. truthTable.Fit(model).Terms.Select(term => new CodedTerm(Coded(term.Term), new(Fitted(Coded(term.Term))), term.UniqueCoverage))]);
        var solution = truthTable.Minimize();
        return new(
            request,
            catalog.Version,
            selected.Count,
            conditions,
            outcome,
            [.. truthTable.Rows.Select(row => new CodedTruthTableRow(Fitted(Coded(row.Configuration)), row))],
            [.. truthTable.Remainders.Select(Coded)],
            [.. truthTable.NotPlaced.Rows.Select(row => new UnplacedCaseStudy(table.Rows[row].Code, [.. conditions.Where(each => table.ColumnOf(each).Unknown[row])]))],
            new(
                [.. solution.Configurations.Select(Coded)],
                [.. solution.PrimeImplicants.Select(Coded)],
                [.. solution.Essential.Select(Coded)],
                [.. solution.Models.Select(Model)],
                solution.HasAllModels));
    }
}
