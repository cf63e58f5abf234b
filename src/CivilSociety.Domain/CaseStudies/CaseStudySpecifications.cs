using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>The one case study with a slug.</summary>
/// <example>caseStudies(where: { slug: { eq: "okd" } })</example>
public sealed class CaseStudyBySlug : SingleResultSpecification<CaseStudy>
{
    /// <summary>With the slug, such as <c>sport-op-school</c>.</summary>
    public CaseStudyBySlug(string slug) => Query.Where(caseStudy => caseStudy.Code == slug);
}

/// <summary>Target groups whose ages reach into a range (codebook 3.3), "under six" not into six and over, "over eleven" also into the year after the eleventh birthday; a group without ages is not found.</summary>
/// <example>caseStudies { nodes { targetGroups(where: { ages: { or: [
///   { unit: { eq: AGE_YEAR }, and: [{ or: [{ min: { eq: null } }, { min: { lt: 12 } }] }, { or: [{ max: { eq: null } }, { max: { gt: 4 } }, { min: { eq: 4 } }] }] },
///   { unit: { eq: AGE_MONTH }, and: [{ or: [{ min: { eq: null } }, { min: { lt: 144 } }] }, { or: [{ max: { eq: null } }, { max: { gt: 48 } }, { min: { eq: 48 } }] }] }] } }) } }</example>
public sealed class TargetGroupsForAges : Specification<TargetGroup>
{
    private const double MonthsPerYear = 12;

    /// <summary>Ages in years, from inclusive, until exclusive; "up to twelve" does not reach into twelve and over.</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public TargetGroupsForAges(double from, double until)
    {
        if (!(from < until))
        {
            throw new ArgumentException($"Expected ages from lower than until: {from} is not lower than {until}.", nameof(until));
        }

        Expression<Func<TargetGroup, Quantity>> agesOf = group => group.Ages!;
        Query.Where(Expression.Lambda<Func<TargetGroup, bool>>(Compose.Inline(AgesReachInto(from, until), agesOf.Body), agesOf.Parameters));
    }

    /// <summary>Whether ages reach into the range.</summary>
    internal static Expression<Func<Quantity, bool>> AgesReachInto(double from, double until)
    {
        var (fromMonth, untilMonth) = (from * MonthsPerYear, until * MonthsPerYear);
        return ages =>
            (ages.Unit == Unit.AgeYear
                && (ages.Min == null || ages.Min < until)
                && (ages.Max == null || ages.Max > from || ages.Min == from))
            || (ages.Unit == Unit.AgeMonth
                && (ages.Min == null || ages.Min < untilMonth)
                && (ages.Max == null || ages.Max > fromMonth || ages.Min == fromMonth));
    }
}

/// <summary>Case studies for children and young people of an age: those with a target group of <see cref="TargetGroupsForAges"/>; the pattern attribute <c>target-age</c>.</summary>
/// <example>caseStudies(where: { targetGroups: { some: { ages: { or: [
///   { unit: { eq: AGE_YEAR }, and: [{ or: [{ min: { eq: null } }, { min: { lt: 12 } }] }, { or: [{ max: { eq: null } }, { max: { gt: 4 } }, { min: { eq: 4 } }] }] },
///   { unit: { eq: AGE_MONTH }, and: [{ or: [{ min: { eq: null } }, { min: { lt: 144 } }] }, { or: [{ max: { eq: null } }, { max: { gt: 48 } }, { min: { eq: 48 } }] }] }] } } } })</example>
public sealed class CaseStudiesForAges : Specification<CaseStudy>
{
    /// <summary>Ages in years, from inclusive, until exclusive.</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public CaseStudiesForAges(double from, double until) => Query.WhereSome(caseStudy => caseStudy.TargetGroups, new TargetGroupsForAges(from, until));
}

/// <summary>Figures about one aspect, such as ages or costs (codebook 6).</summary>
/// <example>figures(where: { aspect: { eq: AGE } })</example>
public sealed class FiguresAbout : Specification<Figure>
{
    /// <summary>About the aspect.</summary>
    public FiguresAbout(FigureAspect aspect) => Query.Where(figure => figure.Aspect == aspect);
}

/// <summary>Facts on a topic (codebook 3.7).</summary>
/// <example>facts(where: { topic: { eq: MAIN_GOAL } })</example>
public sealed class FactsOn : Specification<Fact>
{
    /// <summary>On the topic.</summary>
    public FactsOn(FactTopic topic) => Query.Where(fact => fact.Topic == topic);
}
