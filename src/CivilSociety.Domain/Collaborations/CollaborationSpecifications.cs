using Ardalis.Specification;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Domain.Collaborations;

/// <summary>Case studies to which, or to one of whose groups, the report ascribes a form of collaboration (codebook 3.3); without a basis the pattern attribute <c>collaboration-form</c>.</summary>
/// <example>caseStudies(where: { collaborationForms: { some: { form: { code: { eq: "bottom-up" } }, basis: { eq: NAMED } } } })</example>
public sealed class CaseStudiesWithForm : Specification<CaseStudy>
{
    /// <summary>With the form, named or described as given, or either where the basis is null.</summary>
    public CaseStudiesWithForm(string form, Basis? basis = null)
    {
        if (basis is null)
        {
            Query.Where(caseStudy => caseStudy.CollaborationForms.Any(placement => placement.Form.Code == form));
        }
        else
        {
            Query.Where(caseStudy => caseStudy.CollaborationForms.Any(placement => placement.Form.Code == form && placement.Basis == basis));
        }
    }
}
