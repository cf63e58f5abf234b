using CivilSociety.Api.Schema;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Reports;

internal sealed class ReportSectionType : EntityType<ReportSection>
{
    public ReportSectionType()
        : base("A section of the report: where everything in the catalog was read.")
    {
        Scalar("code", item => item.Code, "The code: the number, or a name for the unnumbered parts.");
        Scalar("number", item => item.Number, "The number, such as 2.5.1; null for the unnumbered closing parts and the appendices.", optional: true);
        Scalar("chapter", item => item.Chapter, "The chapter that the section stands in; null for the appendices.");
        Text("title", item => item.Title, "The title: as printed in Dutch, translated in English.");
        List("caseStudies", item => item.CaseStudies, "The case study whose chapter the section stands in; empty outside those chapters.");
        List("layerPlacements", item => item.LayerPlacements, "The layer placements that the section states.");
        List("collaborationPlacements", item => item.CollaborationPlacements, "The forms of collaboration that the section ascribes.");
        List("volunteerGroups", item => item.VolunteerGroups, "The volunteer groups that the section describes.");
        List("volunteerGroupTypings", item => item.VolunteerGroupTypings, "The types that the section gives to volunteer groups.");
        List("professionalRoles", item => item.ProfessionalRoles, "The professional roles that the section describes.");
        Connection("practices", item => item.Practices, "The practices that the section describes.");
        List("groupTasks", item => item.GroupTasks, "The tasks that the section describes.");
        Connection("statements", item => item.Statements, "The statements that the section makes.");
        List("namedCases", item => item.NamedCases, "The case studies that the section, of chapter 1, names for a factor.");
        List("factors", item => item.Factors, "The factors that the section, of chapter 1, describes.");
        List("layers", item => item.Layers, "The layers that the section describes.");
        List("volunteerTypes", item => item.VolunteerTypes, "The types of volunteers that the section describes.");
        List("collaborationForms", item => item.CollaborationForms, "The forms of collaboration that the section describes.");
        List("organizations", item => item.Organizations, "The organizations that the section introduces.");
        Connection("partnerships", item => item.Partnerships, "The partnerships that the section describes.");
        Connection("figures", item => item.Figures, "The figures that the section states.");
        Connection("facts", item => item.Facts, "The facts that the section states.");
        List("discrepancyValues", item => item.DiscrepancyValues, "The sides of contradictions that the section states.");
        List("sources", item => item.Sources, "The sources that the section lists.");
        List("findings", item => item.Findings, "The cross-case conclusions that the section draws.");
        List("publications", item => item.Publications, "The publications that the section lists.");
        List("definitions", item => item.Definitions, "The definitions that the section gives.");
        List("projects", item => item.Projects, "The projects that the section describes.");
        List("locations", item => item.Locations, "The locations that the section describes.");
        List("targetGroups", item => item.TargetGroups, "The target groups that the section describes.");
    }
}
