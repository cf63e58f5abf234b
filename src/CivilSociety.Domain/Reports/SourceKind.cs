using System.ComponentModel;

namespace CivilSociety.Domain.Reports;

/// <summary>A kind of source.</summary>
[Description("A kind of source.")]
public enum SourceKind
{
    /// <summary>An interview.</summary>
    [Description("An interview.")]
    Interview,

    /// <summary>A document.</summary>
    [Description("A document.")]
    Document,

    /// <summary>A website.</summary>
    [Description("A website.")]
    Website,

    /// <summary>A footnote of the report.</summary>
    [Description("A footnote of the report.")]
    Footnote,
}
