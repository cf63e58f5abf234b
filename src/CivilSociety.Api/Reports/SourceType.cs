using CivilSociety.Api.Schema;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Reports;

internal sealed class SourceType : EntityType<Source>
{
    public SourceType()
        : base("A source behind a chapter: an interview, a document, a website or a footnote.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Scalar("kind", item => item.Kind, "The kind of source.");
        Text("title", item => item.Title, "The title of a document, who was interviewed, or what a footnote says.");
        Scalar("form", item => item.Form, "The form of an interview; null for other sources and where the report does not say.");
        Value("respondents", item => item.Respondents, "How many respondents; null for other sources and where the report does not say.");
        Scalar("perspective", item => item.Perspective, "Whose perspective an interview gives; null for other sources.");
        Scalar("year", item => item.Year, "The year of a document; null where the report does not say.");
        Scalar("date", item => item.Date, "The day of an interview or of the consultation of a website, as YYYY-MM-DD; null where the report does not say.", optional: true);
        Scalar("url", item => item.Url, "The address of a website or document; null where the report gives none.", optional: true);
        Scalar("footnoteNumber", item => item.FootnoteNumber, "The number of a footnote; null for other sources.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
