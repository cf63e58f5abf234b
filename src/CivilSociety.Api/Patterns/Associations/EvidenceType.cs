using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Patterns.Associations;

internal sealed class EvidenceType : ResultType<Evidence>
{
    public EvidenceType()
        : base("An item of the catalog that says of a case study or a statement that it has an attribute, or that it has it not.")
    {
        Scalar("kind", item => item.Kind, "The kind of item.");
        Add("node", "The item.", TypeOf("Node", optional: false), context => NodeLoading.Load(context, context.Source.Kind.ToString(), context.Source.Code));
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The case study that it is about.");
        Node<ReportSection>("section", item => item.Section, "The section that says so.");
        Node<Statement>("statement", item => item.Statement, "The statement, for a statement and a coding; null for other kinds.", optional: true);
        Scalar("isAgainst", item => item.IsAgainst, "True for an item that denies the attribute, such as an absent practice.");
    }
}
