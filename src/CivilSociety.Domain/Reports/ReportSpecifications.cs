using Ardalis.Specification;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Reports;

/// <summary>Items of a kind, such as statements or practices, that a section says.</summary>
/// <example>statements(where: { section: { or: [{ code: { eq: "2.6" } }, { code: { startsWith: "2.6." } }] } })</example>
public sealed class ItemsCiting<T> : Specification<T>
    where T : CitingItem
{
    /// <summary>In the section with the code, such as 2.6, and if requested in those below it.</summary>
    public ItemsCiting(string section, bool withSubsections = false)
    {
        if (withSubsections)
        {
            var below = section + ".";
            Query.Where(item => item.Section.Code == section || OrdinalText.StartsWith(item.Section.Code, below));
        }
        else
        {
            Query.Where(item => item.Section.Code == section);
        }
    }
}

/// <summary>The report's own cross-case conclusions that name a factor (codebook 3.1).</summary>
/// <example>report { findings(where: { factors: { some: { code: { eq: "trust" } } } }) }</example>
public sealed class FindingsAbout : Specification<Finding>
{
    /// <summary>About the factor.</summary>
    public FindingsAbout(string factor) => Query.Where(finding => finding.Factors.Any(each => each.Code == factor));
}

/// <summary>Where the report says two different things about a case study (codebook 7).</summary>
/// <example>caseStudies { nodes { discrepancies(where: { caseStudy: { slug: { eq: "okd" } } }) } }</example>
public sealed class DiscrepanciesOf : Specification<Discrepancy>
{
    /// <summary>Of the case study with the slug.</summary>
    public DiscrepanciesOf(string caseStudy) => Query.Where(discrepancy => discrepancy.CaseStudy!.Code == caseStudy);
}

/// <summary>Where the report says two different things, by how they differ (codebook 7).</summary>
/// <example>discrepancies(where: { kind: { eq: VARIANT_NAME } })</example>
public sealed class DiscrepanciesOfKind : Specification<Discrepancy>
{
    /// <summary>Of the kind.</summary>
    public DiscrepanciesOfKind(DiscrepancyKind kind) => Query.Where(discrepancy => discrepancy.Kind == kind);
}
