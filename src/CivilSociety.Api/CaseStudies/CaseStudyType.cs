using CivilSociety.Api.Schema;
using CivilSociety.Api.Volunteers;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Api.CaseStudies;

internal sealed class CaseStudyType : EntityType<CaseStudy>
{
    public CaseStudyType()
        : base("One of the practices that the report studies, each in a chapter of its own.")
    {
        Scalar("slug", item => item.Code, "The slug: kebab-case and stable.");
        Scalar("number", item => item.Number, "The number, from 1, in the order of the chapters.");
        Scalar("chapter", item => item.ChapterNumber, "The chapter of the report.");
        Text("name", item => item.Name, "The name of the practice.");
        Text("title", item => item.Title, "The title of the chapter: as printed in Dutch, translated in English.");
        Text("summary", item => item.Summary, "What the practice does, in a sentence or two.");
        Reference("organization", item => item.Organization, "The organization that carries the practice.");
        Reference("project", item => item.Project, "The project that the case study looks at.");
        List("sections", item => item.Sections, "The sections of the chapter.");
        List("locations", item => item.Locations, "Where the practice takes place.");
        List("targetGroups", item => item.TargetGroups, "For whom the practice is.");
        List("layerPlacements", item => item.LayerPlacements, "The layers that it works in, with the section that says so.");
        List("professionalRoles", item => item.ProfessionalRoles, "The roles on the paid side.");
        List("volunteerGroups", item => item.VolunteerGroups, "The groups of volunteers.");
        List("collaborationForms", item => item.CollaborationForms, "The forms of collaboration, with the section that ascribes them.");
        Connection("practices", item => item.Practices, "How volunteers are recruited, selected, trained, bound, paid and guided.");
        Connection("statements", item => item.Statements, "What the report says about the practice.");
        List("namedCases", item => item.NamedCases, "The factors for which chapter 1 names the case study.");
        Connection("partnerships", item => item.Partnerships, "Collaboration with other organizations.");
        Connection("figures", item => item.Figures, "The numbers that the report states.");
        Connection("facts", item => item.Facts, "What the report states of organization and project.");
        List("discrepancies", item => item.Discrepancies, "Where the report says two different things.");
        List("sources", item => item.Sources, "The interviews, documents, websites and footnotes behind the chapter.");
        List("findings", item => item.Findings, "The cross-case conclusions that name the case study.");
        List("findingTests", item => item.FindingTests, "The tests of cross-case conclusions that look at the case study in particular.");
        Connection("reportFacts", item => item.ReportFacts, "The facts on the report as a whole that name the case study.");
        AddField(PracticeFeatureType.Field());
    }
}
