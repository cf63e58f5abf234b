using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class TruthTableReportType : ResultType<TruthTableReport>
{
    private const int RowsByDefault = 50;

    public TruthTableReportType()
        : base("The truth table of qualitative comparative analysis: case studies by configuration of conditions, and which configurations are sufficient for an outcome.")
    {
        Scalar("n", item => item.N, "How many case studies are selected.");
        List("conditions", item => item.Conditions, "The conditions.");
        Value("outcome", item => item.Outcome, "The outcome.");
        Scalar("possibleRows", item => item.PossibleRows, "How many configurations there are: two to the power of the number of conditions.");
        Scalar("necessarilyEmpty", item => item.NecessarilyEmpty, "How many configurations must be without case study, since there are more of them than case studies.");
        Scalar("rowCount", item => item.Rows.Count, "How many configurations have one case study or more.");
        First("rows", item => item.Rows, "The rows with one case study or more.", RowsByDefault);
        First("contradictions", item => item.Contradictions, "The rows whose case studies have the outcome in part, too few for the consistency cut.");
        Scalar("remainderCount", item => item.Remainders.Count, "How many configurations have fewer case studies than the frequency cut.");
        First("remainders", item => item.Remainders, "The configurations with fewer case studies than the frequency cut.");
        First("notPlaced", item => item.NotPlaced, "The case studies that stand in no row, since a condition is not stated.");
        Value("solution", item => item.Solution, "What is sufficient for the outcome, as short as the rows allow.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
