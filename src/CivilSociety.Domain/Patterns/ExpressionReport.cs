using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for how well an expression of your own fits an outcome among case studies.</summary>
/// <param name="Expression">
/// Configurations of conditions in the notation of the field: * for and, + for or, ~ for not, over keys of attributes, as in
/// <c>layer:prevention*~practice-feature:training + layer:legal-clinical</c>; a sum of 20 products at most, without parentheses, over 12 attributes at most.
/// </param>
/// <param name="Outcome">The key of the attribute that is the outcome, or of its absence; not in the expression.</param>
public sealed record ExpressionRequest(string Expression, string Outcome)
{
    /// <summary>The most terms: each is compared with all others.</summary>
    public const int MaxTerms = 20;

    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }
}

/// <summary>How far an expression of one's own is sufficient and necessary for an outcome among case studies.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Terms">The terms of the expression, in its order, each with its own fit.</param>
/// <param name="Sufficiency">The expression as a sufficient condition: of the case studies for which it holds, those with the outcome and those without.</param>
/// <param name="Necessity">The expression as a necessary condition: of the case studies with the outcome, those for which it holds and those for which it does not.</param>
public sealed record ExpressionReport(
    ExpressionRequest Request,
    string CatalogVersion,
    int N,
    IReadOnlyList<Term> Terms,
    Sufficiency Sufficiency,
    Necessity Necessity)
{
    /// <summary>The expression as it was understood, written in one way.</summary>
    public string Expression => Sufficiency.Expression;

    /// <summary>How often the outcome goes with the expression and how often the expression goes with the outcome, in a few sentences.</summary>
    public string Summary(Language language) => Grammar.Sentences(Sufficiency.Summary(language), N == 0 ? null : Necessity.Unscoped(language));

    internal static ExpressionReport Of(CodedCatalog catalog, ExpressionRequest request)
    {
        var table = catalog.CaseStudyTable;
        var outcome = table.AttributeOf(request.Outcome);
        var terms = TermsOf(table, request.Expression, outcome);
        var (selected, scope) = (catalog.RowsOf(PatternUnit.CaseStudies, request.Where), catalog.ScopeOf(request.Where));
        var cases = new FittedCases(table, selected, scope, terms, outcome);
        return new(
            request,
            catalog.Version,
            selected.Count,
            [.. terms.Select((term, index) => new Term(term, new(new(table, selected, scope, [term], outcome)), cases.UniqueCoverageOf(index)))],
            new(cases),
            new(cases));
    }

    private static List<Configuration> TermsOf(CodedTable table, string expression, PatternAttribute outcome)
    {
        var terms = SumOfProducts.Read(expression);
        if (terms.Count > ExpressionRequest.MaxTerms)
        {
            throw new PatternLimitException($"The expression has {terms.Count} terms; at most {ExpressionRequest.MaxTerms} are allowed: ask for fewer.");
        }

        var attributes = terms.SelectMany(term => term).Select(literal => AttributeAt(table, literal)).Distinct().Count();
        if (attributes > TruthTableRequest.MaxConditions)
        {
            throw new PatternLimitException($"The expression has {attributes} attributes; at most {TruthTableRequest.MaxConditions} are allowed: ask for fewer.");
        }

        return [.. terms.Select(term => new Configuration([.. term.Select((literal, index) => ValueOf(table, term, index, outcome))]))];
    }

    private static ConditionValue ValueOf(CodedTable table, IReadOnlyList<Literal> term, int index, PatternAttribute outcome)
    {
        var literal = term[index];
        if (literal.Key == outcome.Key || literal.Key == outcome.Negated.Key)
        {
            throw SumOfProducts.Fault(literal.Place, $"expected attributes other than the outcome, but '{literal.Key}' is the outcome, or its absence is.");
        }

        foreach (var earlier in term.Take(index).Where(earlier => earlier.Key == literal.Key))
        {
            throw SumOfProducts.Fault(literal.Place, earlier.IsPresent == literal.IsPresent
                ? $"expected each attribute of a term once, but '{literal.Key}' is in it already."
                : $"the term contradicts itself, since it holds '{literal.Key}' and '~{literal.Key}'. Expected one of the two, or a '+' between them.");
        }

        return new(AttributeAt(table, literal), literal.IsPresent);
    }

    private static PatternAttribute AttributeAt(CodedTable table, Literal literal)
    {
        try
        {
            return table.AttributeOf(literal.Key);
        }
        catch (UnknownNameException unknown)
        {
            throw unknown.At(literal.Place + (literal.IsPresent ? 0 : 1));
        }
    }
}
