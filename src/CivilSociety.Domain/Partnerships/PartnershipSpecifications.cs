using Ardalis.Specification;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Partnerships;

/// <summary>Partnerships that exist: not desired, failed or ended ones (codebook 3.6).</summary>
/// <example>partnerships(where: { status: { nin: [DESIRED, FAILED, ENDED] }, roles: { some: { eq: REFERRER } } })</example>
public sealed class PartnershipsWithRole : Specification<Partnership>
{
    /// <summary>With an organization in the role, or in any role where it is null; of the kind, or of any kind where it is null.</summary>
    public PartnershipsWithRole(PartnerRole? role, OrganizationKind? kind = null)
    {
        Query.Where(partnership => partnership.Status != PartnershipStatus.Desired
            && partnership.Status != PartnershipStatus.Failed
            && partnership.Status != PartnershipStatus.Ended);
        if (role is { } wantedRole)
        {
            Query.Where(partnership => partnership.Roles.Any(each => each == wantedRole));
        }

        if (kind is not null)
        {
            Query.Where(partnership => partnership.Organization.Kind == kind);
        }
    }
}

/// <summary>Case studies with a partner: those with a partnership of <see cref="PartnershipsWithRole"/>; the pattern attribute <c>partner-kind</c> or <c>partner-role</c>.</summary>
/// <example>caseStudies(where: { partnerships: { some: { status: { nin: [DESIRED, FAILED, ENDED] }, organization: { kind: { eq: SCHOOL } } } } })</example>
public sealed class CaseStudiesWithPartner : Specification<CaseStudy>
{
    /// <summary>With a partner of the kind, or of any kind where it is null; in the role, or in any role where it is null; both hold of one partnership.</summary>
    public CaseStudiesWithPartner(OrganizationKind? kind = null, PartnerRole? role = null) =>
        Query.WhereSome(caseStudy => caseStudy.Partnerships, new PartnershipsWithRole(role, kind));
}

/// <summary>Organizations by a part of their name, in either language, or of another name of theirs; case and diacritics make no difference (codebook 3.2).</summary>
/// <example>organizations(where: { or: [{ name: { nl: { containsIgnoreCase: "humanitas" } } }, { name: { en: { containsIgnoreCase: "humanitas" } } }, { aliases: { some: { containsIgnoreCase: "humanitas" } } }] })</example>
public sealed class OrganizationsNamed : Specification<Organization>
{
    /// <summary>With the part.</summary>
    /// <exception cref="ArgumentException">The part is blank.</exception>
    public OrganizationsNamed(string part)
    {
        var folded = FoldedText.Of(Guard.Text(part, nameof(part)));
        Query.Where(organization => OrdinalText.Contains(FoldedText.Of(organization.Name.Nl), folded)
            || OrdinalText.Contains(FoldedText.Of(organization.Name.En), folded)
            || organization.Aliases.Any(alias => OrdinalText.Contains(FoldedText.Of(alias), folded)));
    }
}

/// <summary>Organizations of a kind (codebook 3.2).</summary>
/// <example>organizations(where: { kind: { eq: SCHOOL } })</example>
public sealed class OrganizationsOfKind : Specification<Organization>
{
    /// <summary>Of the kind.</summary>
    public OrganizationsOfKind(OrganizationKind kind) => Query.Where(organization => organization.Kind == kind);
}
