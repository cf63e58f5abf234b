using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>A source behind a chapter: an interview, a document, a website or a footnote.</summary>
public sealed class Source : CitingItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The kind of source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The title of a document, who was interviewed, or what a footnote says.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The form of an interview; null for other sources and where the report does not say.</summary>
    public InterviewForm? Form { get; init; }

    /// <summary>How many respondents; null for other sources and where the report does not say.</summary>
    public Quantity? Respondents { get; init; }

    /// <summary>Whose perspectives an interview gives: those of all respondents; none for other sources.</summary>
    public IReadOnlyList<Perspective> Perspectives { get; init => field = [.. value]; } = [];

    /// <summary>The year of a document; null where the report does not say.</summary>
    public int? Year { get; init; }

    /// <summary>The day of an interview or of the consultation of a website, as YYYY-MM-DD; null where the report does not say.</summary>
    public string? Date { get; init; }

    /// <summary>The address of a website or document; null where the report gives none.</summary>
    public string? Url { get; init; }

    /// <summary>The number of a footnote; null for other sources.</summary>
    public int? FootnoteNumber { get; init; }
}
