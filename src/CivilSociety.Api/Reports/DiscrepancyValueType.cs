using CivilSociety.Api.Schema;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Reports;

internal sealed class DiscrepancyValueType : EntityType<DiscrepancyValue>
{
    public DiscrepancyValueType()
        : base("One side of a discrepancy.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("discrepancy", item => item.Discrepancy, "The discrepancy.");
        Text("text", item => item.Text, "What the section says.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
