using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>An item with the case study that it belongs to and the section that says so.</summary>
internal sealed record Cited<T>(T Item, string CaseStudy, ReportSection Section)
    where T : class, ICatalogItem
{
    public Evidence AsEvidence(EvidenceKind kind, bool isAgainst = false) => new(kind, Item.Code, CaseStudy, Section.Code, IsAgainst: isAgainst);
}
