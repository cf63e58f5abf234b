namespace CivilSociety.Domain.Reports;

/// <summary>A kind of source.</summary>
public enum SourceKind
{
    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A website.</summary>
    Website,

    /// <summary>A footnote of the report.</summary>
    Footnote,
}
