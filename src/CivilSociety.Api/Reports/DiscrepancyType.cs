using CivilSociety.Api.Schema;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Reports;

internal sealed class DiscrepancyType : EntityType<Discrepancy>
{
    public DiscrepancyType()
        : base("A place where the report says two different things; both are kept.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study; null for the report as a whole.", optional: true);
        Text("topic", item => item.Topic, "What it is about.");
        Text("note", item => item.Note, "How the coding deals with it; null when there is nothing to say.", optional: true);
        List("values", item => item.Values, "What the report says: two sides or more.");
    }
}
