using Ardalis.Specification;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Factors;

/// <summary>Statements that are coded with a factor (codebook 5.2); the pattern attribute <c>factor</c>, with one stance <c>factor-stance</c>.</summary>
/// <example>statements(where: { codings: { some: { factor: { code: { eq: "trust" } }, stance: { in: [LACKING] } } } })</example>
public sealed class StatementsAboutFactor : Specification<Statement>
{
    /// <summary>About the factor, with one of the stances, or any where none is given.</summary>
    public StatementsAboutFactor(string factor, params IReadOnlyList<Stance> stances)
    {
        if (stances.Count == 0)
        {
            Query.Where(statement => statement.Codings.Any(coding => coding.Factor.Code == factor));
        }
        else
        {
            Query.Where(statement => statement.Codings.Any(coding => coding.Factor.Code == factor && stances.Contains(coding.Stance)));
        }
    }
}

/// <summary>Case studies with a statement about a factor: those with a statement of <see cref="StatementsAboutFactor"/>; the same pattern attributes.</summary>
/// <example>caseStudies(where: { statements: { some: { codings: { some: { factor: { code: { eq: "trust" } }, stance: { in: [LACKING] } } } } } })</example>
public sealed class CaseStudiesWithFactor : Specification<CaseStudy>
{
    /// <summary>With the factor, with one of the stances, or any where none is given.</summary>
    public CaseStudiesWithFactor(string factor, params IReadOnlyList<Stance> stances) =>
        Query.WhereSome(caseStudy => caseStudy.Statements, new StatementsAboutFactor(factor, stances));
}

/// <summary>Case studies that chapter 1 itself names for a factor, apart from our codings (codebook 3.2); the pattern attribute <c>named-factor</c>.</summary>
/// <example>caseStudies(where: { namedCases: { some: { factor: { code: { eq: "trust" } } } } })</example>
public sealed class CaseStudiesNamedFor : Specification<CaseStudy>
{
    /// <summary>Named for the factor.</summary>
    public CaseStudiesNamedFor(string factor) => Query.Where(caseStudy => caseStudy.NamedCases.Any(named => named.Factor.Code == factor));
}

/// <summary>Statements that make a point; that no points were mentioned is none (codebook 5.1).</summary>
/// <example>statements(where: { noneMentioned: { eq: false } })</example>
public sealed class StatementsWithAPoint : Specification<Statement>
{
    /// <summary>All of them.</summary>
    public StatementsWithAPoint() => Query.Where(statement => !statement.NoneMentioned);
}

/// <summary>Points, as <see cref="StatementsWithAPoint"/> has them, that are held by somebody (codebook 5.1); with one perspective the pattern attribute <c>perspective</c>.</summary>
/// <example>statements(where: { noneMentioned: { eq: false }, perspectives: { some: { in: [VOLUNTEER] } } })</example>
public sealed class StatementsHeldBy : Specification<Statement>
{
    /// <summary>Held by one or more of the perspectives.</summary>
    /// <exception cref="ArgumentException">No perspective is given.</exception>
    public StatementsHeldBy(params IReadOnlyList<Perspective> perspectives)
    {
        if (perspectives.Count == 0)
        {
            throw new ArgumentException("Expected one perspective or more.", nameof(perspectives));
        }

        Query.Where(new StatementsWithAPoint()).Where(statement => statement.Perspectives.Any(each => perspectives.Contains(each)));
    }
}

/// <summary>Points, as <see cref="StatementsWithAPoint"/> has them, of a kind (codebook 5.1); the pattern attribute <c>statement-kind</c>.</summary>
/// <example>statements(where: { noneMentioned: { eq: false }, kind: { eq: IMPROVEMENT } })</example>
public sealed class StatementsOfKind : Specification<Statement>
{
    /// <summary>Of the kind.</summary>
    public StatementsOfKind(StatementKind kind) => Query.Where(new StatementsWithAPoint()).Where(statement => statement.Kind == kind);
}

/// <summary>The success factors with which the chapter of a case study closes (codebook 5.1).</summary>
/// <example>statements(where: { noneMentioned: { eq: false }, kind: { eq: SUCCESS_FACTOR }, caseStudy: { slug: { eq: "okd" } } })</example>
public sealed class SuccessFactorsOf : Specification<Statement>
{
    /// <summary>Of the case study with the slug.</summary>
    public SuccessFactorsOf(string caseStudy) =>
        Query.Where(new StatementsOfKind(StatementKind.SuccessFactor)).Where(statement => statement.CaseStudy.Code == caseStudy);
}
