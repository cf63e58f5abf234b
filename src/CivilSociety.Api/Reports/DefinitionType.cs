using CivilSociety.Api.Schema;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Reports;

internal sealed class DefinitionType : EntityType<Definition>
{
    public DefinitionType()
        : base("A term that the report defines.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Text("term", item => item.Term, "The term.");
        Text("text", item => item.Text, "What it means, in our own words.");
        Scalar("literature", item => item.Literature, "The literature that the report refers to; null for none.", optional: true);
        Reference("section", item => item.Section, "The section that says so.");
    }
}
